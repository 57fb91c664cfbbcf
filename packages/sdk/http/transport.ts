import { CHANGE_HEADERS } from '@vouch/contract/auth/auth.ts';
import { NetworkError, ownFacts } from '../errors.ts';
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

/** A value of a query; what is `undefined` or empty is left out. */
export type QueryValue = string | number | boolean | undefined;

/** One call. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, QueryValue>>;
  readonly json?: unknown;
  readonly form?: FormData;
  /** Makes a repeated POST safe: the server answers a repetition with the first answer. */
  readonly idempotencyKey?: string;
  /** The version (`ETag`) that a change is meant for. */
  readonly ifMatch?: string;
  /** Statuses besides 2xx that bring the answer itself, as health does with 503. */
  readonly answerStatuses?: readonly number[];
  /** Whether the answer may take any time to come, once it has begun. */
  readonly isStream?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Sends calls and repeats the safe ones. */
export interface Transport {
  /** The answer as it comes. Throws a `VouchError` unless the status is 2xx. */
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
  return { fetchRaw, urlOf, token };
}

interface Send {
  readonly url: string;
  readonly call: Call;
  readonly options: TransportOptions;
  readonly token: string | null;
}

async function sendOnce({ url, call, options, token }: Send): Promise<Response> {
  const limit = startLimit(call, options.timeoutMs ?? 60_000);
  const request = fetch(url + toQuery(call.query), {
    method: call.method,
    headers: toHeaders(call, token, options.usesCookie === true),
    body: call.form ?? (call.json === undefined ? null : JSON.stringify(call.json)),
    credentials: token === null ? 'same-origin' : 'omit',
    signal: call.signal ? AbortSignal.any([call.signal, limit.signal]) : limit.signal,
  });
  const response = await request.catch((error: unknown) => {
    if (call.signal?.aborted) throw error;
    throw new NetworkError(
      ownFacts('no-answer', 'The server can’t be reached. Check the connection and try again.'),
      { cause: error },
    );
  });
  limit.lift();
  const isAnswer = response.ok || call.answerStatuses?.includes(response.status) === true;
  if (!isAnswer) throw await readProblem(response);
  return response;
}

/** The time limit of a call: for all of its answer, or until a stream begins. */
function startLimit(
  { isStream }: Call,
  ms: number,
): { readonly signal: AbortSignal; readonly lift: () => void } {
  if (isStream !== true) return { signal: AbortSignal.timeout(ms), lift: () => undefined };
  const control = new AbortController();
  const limit = AbortSignal.timeout(ms);
  const stop = () => control.abort(limit.reason);
  limit.addEventListener('abort', stop);
  return { signal: control.signal, lift: () => limit.removeEventListener('abort', stop) };
}

function toHeaders(call: Call, token: string | null, usesCookie: boolean): Headers {
  const headers = new Headers({ accept: call.isStream === true ? '*/*' : 'application/json' });
  if (call.json !== undefined) headers.set('content-type', 'application/json');
  if (call.idempotencyKey !== undefined) headers.set('idempotency-key', call.idempotencyKey);
  if (call.ifMatch !== undefined) headers.set('if-match', call.ifMatch);
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
