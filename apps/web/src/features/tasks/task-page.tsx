import type { TaskStatusBody } from '@vouch/contract/tasks/task.ts';
import { useParams } from '@tanstack/react-router';
import { wordsOf } from '../../shared/api/error-words.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { PapersPicture } from '../../shared/ui/papers-picture.tsx';
import { Spinner } from '../../shared/ui/spinner.tsx';
import { ReviewLoader } from '../review/review-loader.tsx';
import { TaskChildren } from './task-children.tsx';
import { TaskFailed } from './task-failed.tsx';
import { TaskWaiting } from './task-waiting.tsx';
import { useTask } from './use-task.ts';

/** How the task ended: its document with the result, or why there is none. */
function TaskEnded({ status }: { readonly status: TaskStatusBody }) {
  if (hasSeveral(status)) return <TaskChildren status={status} />;
  const documentId = status.result?.document_id ?? status.document_id;
  if (status.status !== 'completed' || !documentId) return <TaskFailed status={status} />;
  const {
    warnings,
    review_reason: reviewReason,
    review_id: reviewId,
    duplicate,
    papers,
  } = status.result ?? {};
  const told = { warnings, reviewReason, reviewId, duplicateId: duplicate?.id, papers };
  return <ReviewLoader documentId={documentId} {...told} />;
}

function hasSeveral({ status, children = [] }: TaskStatusBody): boolean {
  return status === 'completed' && children.length > 1;
}

/** One task: its progress while it runs, its result as soon as there is one. */
export function TaskPage() {
  const { taskId } = useParams({ from: '/signed-in/tasks/$taskId' });
  const view = useTask(taskId);
  if (view.error) {
    return (
      <EmptyState picture={<PapersPicture />} title="This document is not here">
        {wordsOf(view.error)}
      </EmptyState>
    );
  }
  if (!view.status) return <Spinner className="mt-16 w-full justify-center" />;
  return view.isActive ? <TaskWaiting view={view} /> : <TaskEnded status={view.status} />;
}
