import { FetchError, type FetchProblem } from './fetch-problem.ts';

const TIMEOUTS = new Set([
  'TimeoutError',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'ETIMEDOUT',
]);

interface ErrorLike {
  readonly name?: string;
  readonly code?: string;
  readonly message?: string;
  readonly cause?: unknown;
  readonly errors?: readonly unknown[];
}

/** What may be said about a failed fetch. Errors may be wrapped, or stand for several tries at once. */
export function toFetchProblem(error: unknown): FetchProblem {
  const all = unwrap(error, 0);
  const own = all.find((inner) => inner instanceof FetchError);
  if (own instanceof FetchError) return own.problem;
  const internal = all
    .map((inner) => `${inner.code ?? inner.name ?? 'Error'}: ${inner.message ?? ''}`)
    .join('; ');
  if (all.some(({ code }) => code === 'ERR_IP_BLOCKED')) {
    const message =
      'This address can not be fetched: it is not a public one. Give a public address, or upload the file itself.';
    return { code: 'blob-url-blocked', message, internal };
  }
  if (all.some(({ name = '', code = '' }) => TIMEOUTS.has(name) || TIMEOUTS.has(code))) {
    const message = 'The address did not answer in time. Try again, or upload the file itself.';
    return { code: 'blob-url-timeout', message, internal };
  }
  const message = 'The address can not be reached. Check it, or upload the file itself.';
  return { code: 'blob-url-unreachable', message, internal };
}

function unwrap(error: unknown, depth: number): readonly ErrorLike[] {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const like = error as ErrorLike;
  return [like, ...[like.cause, ...(like.errors ?? [])].flatMap((inner) => unwrap(inner, depth + 1))];
}
