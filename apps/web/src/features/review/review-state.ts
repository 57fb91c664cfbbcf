import type { DocumentDetailBody } from '@vouch/contract/documents/document.ts';
import { createContext, useContext } from 'react';
import type { Mark } from './marks.ts';

/** What the parts of a result page share. */
export interface ReviewState {
  readonly document: DocumentDetailBody;
  readonly marks: readonly Mark[];
  /** The chosen place; `null` when none is. */
  readonly selected: Mark | null;
  /** Chooses a place by the id of its mark and turns to its page. Unknown ids and `null` let go. */
  readonly select: (markId: string | null) => void;
  /** The page in view, from 1. */
  readonly page: number;
  readonly turnTo: (page: number) => void;
}

/** Filled by the result page. */
export const ReviewContext = createContext<ReviewState | null>(null);

/** What the parts of a result page share. Throws outside of one. */
export function useReview(): ReviewState {
  const state = useContext(ReviewContext);
  if (!state) throw new Error('useReview stands outside of a result page.');
  return state;
}
