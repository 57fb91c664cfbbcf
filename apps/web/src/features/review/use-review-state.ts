import type { DocumentDetailBody } from '@vouch/contract/documents/document.ts';
import { useMemo, useState } from 'react';
import { marksOf } from './marks.ts';
import type { ReviewState } from './review-state.ts';

/** The state of one result page. */
export function useReviewState(document: DocumentDetailBody): ReviewState {
  const marks = useMemo(() => marksOf(document), [document]);
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [page, setPage] = useState(document.papers ? (marks[0]?.place.page ?? 1) : 1);
  const turnTo = (next: number) => setPage(Math.min(Math.max(1, next), Math.max(1, document.pages.length)));
  return {
    document,
    marks,
    selected: marks.find((mark) => mark.id === selectedId) ?? null,
    select: (markId) => {
      setSelectedId(markId);
      const mark = marks.find(({ id }) => id === markId);
      if (mark) turnTo(mark.place.page);
    },
    page,
    turnTo,
  };
}
