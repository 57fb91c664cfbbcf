import type { Dispatcher } from 'undici';
import { type Result, ok } from '@vouch/core/errors/document-error.ts';
import { checkUrl, type Target, urlPolicyOf } from './check-url.ts';
import { FetchError, type FetchProblemCode } from './fetch-problem.ts';
import { createGuardedAgent, createOpenAgent, type Resolve } from './guarded-agent.ts';
import { isPublicAddress } from './public-address.ts';
import { headerOf, requestUntil } from './request-until.ts';
import { toFetchProblem } from './to-fetch-problem.ts';

/** Why a message could not be posted. */
export type PostProblem = 'invalid' | 'blocked' | 'timeout' | 'unreachable';

/** What the other side answered, whatever its status. */
export interface PostAnswer {
  readonly status: number;
  /** The beginning of the body as text. */
  readonly excerpt: string;
  readonly retryAfter: string | null;
}

/** A message for another server. */
export interface Post {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Sends messages to addresses that customers give. */
export interface SafePoster {
  /** Checks what can be told without connecting: a public https address, or an opened host. */
  check(url: string): Result<string, PostProblem>;
  /** Posts once; redirects are answers like any other and are never followed. */
  post(message: Post): Promise<Result<PostAnswer, PostProblem>>;
  close(): Promise<void>;
}

/** What the poster is made of; the last two are for tests. */
export interface SafePosterOptions {
  /** `host` or `host:port`: may be reached although private, and without https. */
  readonly openedHosts: readonly string[];
  /** For connecting, sending and the answer together. */
  readonly timeoutMs: number;
  readonly isPublic?: (address: string) => boolean;
  readonly resolve?: Resolve;
}

/** Bytes of the answer that are looked at; the rest is not read. */
const EXCERPT_BYTES = 1_000;

const PROBLEMS: Readonly<Partial<Record<FetchProblemCode, PostProblem>>> = {
  'blob-url-invalid': 'invalid',
  'blob-url-blocked': 'blocked',
  'blob-url-timeout': 'timeout',
};

/** A poster that reaches public https addresses and opened hosts only, by name server neither. */
export function createSafePoster(options: SafePosterOptions): SafePoster {
  const { isPublic = isPublicAddress, resolve, timeoutMs } = options;
  const policy = urlPolicyOf(options.openedHosts, isPublic);
  const guarded = createGuardedAgent({
    isPublic,
    hasBlockList: options.isPublic === undefined,
    idleTimeoutMs: timeoutMs,
    ...(resolve ? { resolve } : {}),
  });
  const open = createOpenAgent({ idleTimeoutMs: timeoutMs });
  const targetOf = (url: string): Target => {
    const target = checkUrl(url, policy);
    if (target.url.protocol === 'https:' || target.isOpened) return target;
    throw new FetchError({ code: 'blob-url-invalid', message: 'https only' });
  };
  return {
    check: (url) => settle(() => targetOf(url).url.href),
    async post({ url, body, headers, signal }) {
      const deadline = AbortSignal.timeout(timeoutMs);
      const stop = signal === undefined ? deadline : AbortSignal.any([deadline, signal]);
      try {
        const target = targetOf(url);
        const dispatcher = target.isOpened ? open : guarded;
        const request = { dispatcher, method: 'POST', body, signal: stop } as const;
        return ok(await answerOf(await requestUntil(target.url, { ...request, headers: { ...headers } })));
      } catch (error) {
        return { ok: false, error: problemOf(error) };
      }
    },
    async close() {
      await Promise.all([guarded.destroy(), open.destroy()]);
    },
  };
}

function settle<T>(work: () => T): Result<T, PostProblem> {
  try {
    return ok(work());
  } catch (error) {
    return { ok: false, error: problemOf(error) };
  }
}

function problemOf(error: unknown): PostProblem {
  return PROBLEMS[toFetchProblem(error).code] ?? 'unreachable';
}

async function answerOf(answer: Dispatcher.ResponseData): Promise<PostAnswer> {
  const retryAfter = headerOf(answer, 'retry-after');
  return { status: answer.statusCode, excerpt: await excerptOf(answer), retryAfter };
}

/** The status is the answer: a body that breaks off, or never ends, takes nothing from it. */
async function excerptOf({ body }: Dispatcher.ResponseData): Promise<string> {
  const chunks: Uint8Array[] = [];
  let received = 0;
  // A stream that is thrown away still reports its end.
  body.on('error', () => undefined);
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      received += chunk.length;
      if (received >= EXCERPT_BYTES) break;
    }
  } catch {
    // What came so far is shown.
  } finally {
    body.destroy();
  }
  return new TextDecoder().decode(Buffer.concat(chunks).subarray(0, EXCERPT_BYTES));
}
