import { RequestError } from '../../platform/routing/request-error.ts';
import type { StoredReview } from './review.ts';

const conflict = (code: string, message: string) => new RequestError({ status: 409, code, message });

/** Somebody else works on it. */
export function alreadyClaimed(holder: string, until: Date): RequestError {
  return conflict(
    'review-claimed',
    `${holder} works on this document until ${until.toISOString()}. Take another one, or ask for it.`,
  );
}

/** It was decided, or read again, in the meantime. */
export function alreadyDecided({ state }: Pick<StoredReview, 'state'>): RequestError {
  const what =
    state === 'superseded'
      ? 'This document was read again; the newer reading stands in the queue or was saved.'
      : `This document was ${state} already.`;
  return conflict('review-decided', what);
}

/** The second approval must come from another person. */
export function anotherPersonNeeded(): RequestError {
  return conflict(
    'second-person-needed',
    'You gave the first approval. For an amount like this another person must approve too.',
  );
}

/** Nothing that could be paid. */
export function incomplete(): RequestError {
  return conflict('review-incomplete', 'This invoice has no total amount yet. Fill it in, then approve.');
}
