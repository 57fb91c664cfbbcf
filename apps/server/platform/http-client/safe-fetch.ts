import type { Dispatcher } from 'undici';
import type { Result } from '@vouch/core/errors/document-error.ts';
import { checkUrl, type Target, type UrlPolicy, urlPolicyOf } from './check-url.ts';
import { blocked, FetchError, type FetchProblem } from './fetch-problem.ts';
import { fileNameOf } from './file-name.ts';
import { createGuardedAgent, createOpenAgent, type Resolve } from './guarded-agent.ts';
import { isPublicAddress } from './public-address.ts';
import { readBounded } from './read-bounded.ts';
import { headerOf, requestUntil } from './request-until.ts';
import { toFetchProblem } from './to-fetch-problem.ts';

/** A file from elsewhere. */
export interface FetchedFile {
  readonly content: Uint8Array;
  /** From the answer or the address; display only. */
  readonly fileName: string;
  /** Media type that the other side claims; `null` when it says none. */
  readonly claimedType: string | null;
}

/** Bounds of one fetch. */
export interface FetchOptions {
  readonly maxBytes: number;
  readonly signal?: AbortSignal;
  /** Bytes so far and bytes in all, when known. */
  readonly onBytes?: (received: number, total: number | null) => void;
}

/** Fetches files from addresses that strangers give. */
export interface SafeFetcher {
  /** Checks what can be told without connecting. */
  check(url: string): Result<string, FetchProblem>;
  fetch(url: string, options: FetchOptions): Promise<Result<FetchedFile, FetchProblem>>;
  close(): Promise<void>;
}

/** What the fetcher is made of; the last two are for tests. */
export interface SafeFetcherOptions {
  /** `host` or `host:port`: may be fetched although private. */
  readonly openedHosts: readonly string[];
  readonly totalTimeoutMs?: number;
  readonly idleTimeoutMs?: number;
  readonly isPublic?: (address: string) => boolean;
  readonly resolve?: Resolve;
}

const MAX_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** A fetcher that reaches public addresses and opened hosts only, by redirect or name server neither. */
export function createSafeFetcher(options: SafeFetcherOptions): SafeFetcher {
  const { totalTimeoutMs = 30_000, idleTimeoutMs = 10_000, isPublic = isPublicAddress, resolve } = options;
  const policy = urlPolicyOf(options.openedHosts, isPublic);
  const hasBlockList = options.isPublic === undefined;
  const guarded = createGuardedAgent({
    isPublic,
    hasBlockList,
    idleTimeoutMs,
    ...(resolve ? { resolve } : {}),
  });
  const open = createOpenAgent({ idleTimeoutMs });
  const agentFor = (target: Target) => (target.isOpened ? open : guarded);
  return {
    check: (url) => attempt(() => checkUrl(url, policy).url.href),
    async fetch(url, { maxBytes, signal, onBytes }) {
      const deadline = AbortSignal.timeout(totalTimeoutMs);
      const stop = signal === undefined ? deadline : AbortSignal.any([deadline, signal]);
      try {
        const { target, answer } = await follow(url, policy, (to) => send(to, agentFor(to), stop));
        const content = await readBounded(answer, { maxBytes, ...(onBytes ? { onBytes } : {}) });
        const claimed = headerOf(answer, 'content-type')?.split(';')[0]?.trim() ?? null;
        const fileName = fileNameOf(target.url, headerOf(answer, 'content-disposition'));
        return { ok: true, value: { content, fileName, claimedType: claimed } };
      } catch (error) {
        return { ok: false, error: toFetchProblem(error) };
      }
    },
    async close() {
      await Promise.all([guarded.destroy(), open.destroy()]);
    },
  };
}

function attempt<T>(work: () => T): Result<T, FetchProblem> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, error: toFetchProblem(error) };
  }
}

interface Arrival {
  readonly target: Target;
  readonly answer: Dispatcher.ResponseData;
}

/** Goes where redirects lead; every step is checked like the first. */
async function follow(
  url: string,
  policy: UrlPolicy,
  sendTo: (target: Target) => Promise<Dispatcher.ResponseData>,
): Promise<Arrival> {
  let target = checkUrl(url, policy);
  for (let step = 0; step <= MAX_REDIRECTS; step += 1) {
    const answer = await sendTo(target);
    if (!REDIRECTS.has(answer.statusCode)) return { target, answer };
    discard(answer);
    const location = headerOf(answer, 'location');
    if (location === null || !URL.canParse(location, target.url.href)) break;
    const next = checkUrl(new URL(location, target.url).href, policy);
    if (target.url.protocol === 'https:' && next.url.protocol !== 'https:') throw blocked('https to http');
    target = next;
  }
  const message = 'The address leads on to others without an end. Give the address of the file itself.';
  throw new FetchError({ code: 'blob-url-refused', message });
}

/** Never follows redirects, sends no cookies and asks for an uncompressed body, so that the size limit means what it says. */
function send(
  { url }: Target,
  dispatcher: Dispatcher,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  const headers = { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'vouch' };
  return requestUntil(url, { dispatcher, method: 'GET', signal, headers });
}

function discard(answer: Dispatcher.ResponseData): void {
  answer.body.on('error', () => undefined);
  answer.body.destroy();
}
