import { useQuery } from '@tanstack/react-query';
import type { TaskResultBody } from '@vouch/contract/tasks/task-result.ts';
import { wordsOf } from '../../shared/api/error-words.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { PapersPicture } from '../../shared/ui/papers-picture.tsx';
import { documentQuery } from './document-query.ts';
import { ReviewPage } from './review-page.tsx';
import { ReviewSkeleton } from './review-skeleton.tsx';

interface ReviewLoaderProps {
  readonly documentId: string;
  readonly warnings?: TaskResultBody['warnings'] | undefined;
  /** Why the document waits for a person. */
  readonly reviewReason?: string | null | undefined;
  readonly reviewId?: string | null | undefined;
  readonly duplicateId?: string | null | undefined;
  /** Where each paper of a file with several waits. */
  readonly papers?: TaskResultBody['papers'];
}

/** Loads a document and shows its result page. */
export function ReviewLoader({
  documentId,
  warnings = [],
  reviewReason = null,
  reviewId = null,
  duplicateId = null,
  papers,
}: ReviewLoaderProps) {
  const { data, error } = useQuery(documentQuery(documentId));
  if (data) {
    const told = { warnings, reviewReason, reviewId, duplicateId, papers };
    return <ReviewPage key={data.id} document={data} {...told} />;
  }
  if (!error) return <ReviewSkeleton />;
  return (
    <EmptyState picture={<PapersPicture />} title="This document could not be shown">
      {wordsOf(error)}
    </EmptyState>
  );
}
