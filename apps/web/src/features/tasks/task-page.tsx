import { useParams } from '@tanstack/react-router';
import { wordsOf } from '../../shared/api/error-words.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { PapersPicture } from '../../shared/ui/papers-picture.tsx';
import { Spinner } from '../../shared/ui/spinner.tsx';
import { ReviewLoader } from '../review/review-loader.tsx';
import { TaskFailed } from './task-failed.tsx';
import { TaskWaiting } from './task-waiting.tsx';
import { useTask } from './use-task.ts';

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
  if (view.isActive) return <TaskWaiting view={view} />;
  const documentId = view.status.result?.document_id ?? view.status.document_id;
  if (view.status.status === 'completed' && documentId) {
    const { warnings = [], review_reason: reviewReason = null } = view.status.result ?? {};
    return <ReviewLoader documentId={documentId} warnings={warnings} reviewReason={reviewReason} />;
  }
  return <TaskFailed status={view.status} />;
}
