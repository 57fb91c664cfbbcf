import { Link } from '@tanstack/react-router';
import type { TaskStatusBody } from '@vouch/contract/tasks/task.ts';
import { Button } from '../../shared/ui/button.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { PapersPicture } from '../../shared/ui/papers-picture.tsx';

/** A task that ended without a result. */
export function TaskFailed({ status }: { readonly status: TaskStatusBody }) {
  const isCancelled = status.status === 'cancelled';
  return (
    <EmptyState
      picture={<PapersPicture />}
      title={isCancelled ? 'This document was cancelled' : 'This document could not be read'}
      action={
        <Button asChild look="primary">
          <Link to="/">Back to your documents</Link>
        </Button>
      }
    >
      {isCancelled ? 'Nothing was read or saved.' : (status.error ?? 'No reason was given.')}
    </EmptyState>
  );
}
