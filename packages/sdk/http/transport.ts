import { CHANGE_HEADERS } from '@vouch/contract/auth/auth.ts';
import type { z } from 'zod';
import { NetworkError, ownFacts, UnexpectedAnswerError } from '../errors.ts';
import { readProblem } from './read-problem.ts';
import { DEFAULT_RETRY, type RetryPolicy, withRetry } from './retry.ts';

/** Where the server is and how the caller proves who it is. */
export interface TransportOptions {
  /** E.g. "http://localhost:8000"; empty for the page's own origin. */
  readonly baseUrl: string;
  /** Bearer token: JWT or API key. */
  readonly token?: string | (() => string | null);
  /** Whether the browser's session cookie signs the calls in, in place of a token. */
  readonly usesCookie?: boolean;
  readonly retry?: RetryPolicy;
  /** Longest time for one try, milliseconds; 60,000 when not given. */
  readonly timeoutMs?: number;
}

/** One call. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly json?: unknown;
  readonly form?: FormData;
  /** Makes a repeated POST safe: the server answers a repetition with the first answer. */
  readonly idempotencyKey?: string;
  /** Statuses besides 2xx that bring the answer itself, as health does with 503. */
  readonly answerStatuses?: readonly number[];
  readonly signal?: AbortSignal | undefined;
}

/** Sends calls, repeats the safe ones, and checks every answer. */
export interface Transport {
  /** The checked answer. Throws a `VouchError` of the family. */
  fetchJson<T extends z.ZodType>(call: Call, schema: T): Promise<z.output<T>>;
  /** The raw answer, for files. Throws a `VouchError` unless the status is 2xx. */
  fetchRaw(call: Call): Promise<Response>;
  /** Address of a path, for links and pictures. */
  urlOf(path: string): string;
  /** The bearer token in use, `null` when the cookie is. */
  token(): string | null;
}

/** Creates the transport. Nothing is sent yet. */
export function createTransport(options: TransportOptions): Transport {
  const urlOf = (path: string) => `${options.baseUrl.replace(/\/$/, '')}${path}`;
  const token = () => (typeof options.token === 'function' ? options.token() : (options.token ?? null));
  const fetchRaw = (call: Call) => {
    const send = () => sendOnce({ url: urlOf(call.path), call, options, token: token() });
    const isRepeatable = call.method === 'GET' || call.idempotencyKey !== undefined;
    return isRepeatable ? withRetry(send, options.retry ?? DEFAULT_RETRY, call.signal) : send();
  };
  return {
    fetchRaw,
    urlOf,
    token,
    fetchJson: async (call, schema) => checkAnswer(await fetchRaw(call), schema),
  };
}

interface Send {
  readonly url: string;
  readonly call: Call;
  readonly options: TransportOptions;
  readonly token: string | null;
}

async function sendOnce({ url, call, options, token }: Send): Promise<Response> {
  const limit = AbortSignal.timeout(options.timeoutMs ?? 60_000);
  const response = await fetch(url + toQuery(call.query), {
    method: call.method,
    headers: toHeaders(call, token, options.usesCookie === true),
    body: call.form ?? (call.json === undefined ? null : JSON.stringify(call.json)),
    credentials: token === null ? 'same-origin' : 'omit',
    signal: call.signal ? AbortSignal.any([call.signal, limit]) : limit,
  }).catch((error: unknown) => {
    if (call.signal?.aborted) throw error;
    throw new NetworkError(
      ownFacts('no-answer', 'The server can’t be reached. Check the connection and try again.'),
      { cause: error },
    );
  });
  const isAnswer = response.ok || call.answerStatuses?.includes(response.status) === true;
  if (!isAnswer) throw await readProblem(response);
  return response;
}

function toHeaders(call: Call, token: string | null, usesCookie: boolean): Headers {
  const headers = new Headers({ accept: 'application/json' });
  if (call.json !== undefined) headers.set('content-type', 'application/json');
  if (call.idempotencyKey !== undefined) headers.set('idempotency-key', call.idempotencyKey);
  if (token !== null) headers.set('authorization', `Bearer ${token}`);
  if (call.method !== 'GET' && usesCookie) {
    for (const [name, value] of Object.entries(CHANGE_HEADERS)) headers.set(name, value);
  }
  return headers;
}

function toQuery(query: Call['query']): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  return search.size === 0 ? '' : `?${search.toString()}`;
}

async function checkAnswer<T extends z.ZodType>(response: Response, schema: T): Promise<z.output<T>> {
  const body: unknown = response.status === 204 ? null : await response.json().catch(() => undefined);
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new UnexpectedAnswerError(
    ownFacts(
      'unexpected-answer',
      'The server answered in a way this version doesn’t understand. Reload and try again.',
    ),
    { cause: parsed.error },
  );
}
