import { RequestError } from '../../platform/routing/request-error.ts';

const RETRY_AFTER_SECONDS = 10;

/** The server can't judge the file now. */
export function busy(reason: string): RequestError {
  const message = `${reason} Try again in ${RETRY_AFTER_SECONDS} s.`;
  return new RequestError({ status: 503, code: 'busy', message, retryAfterSeconds: RETRY_AFTER_SECONDS });
}
