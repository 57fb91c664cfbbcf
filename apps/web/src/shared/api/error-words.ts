import { NetworkError, NotFoundError, NotSignedInError, VouchError } from '@vouch/sdk/errors.ts';

/** One sentence for people about what went wrong and what to do. Never shows internals. */
export function wordsOf(error: unknown): string {
  if (error instanceof NetworkError)
    return 'The server can’t be reached. Check that it runs, then try again.';
  if (error instanceof NotSignedInError) return 'You are signed out. Sign in again to go on.';
  if (error instanceof NotFoundError)
    return 'This is not here. It may have been removed, or it belongs to someone else.';
  if (error instanceof VouchError) return error.message;
  return 'Something went wrong on this page. Reload it and try again.';
}
