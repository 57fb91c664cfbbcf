import { Link } from '@tanstack/react-router';
import type { TaskSummaryBody } from '@vouch/contract/tasks/task.ts';
import { Badge } from '../../shared/ui/badge.tsx';

interface ChildRowProps {
  readonly child: TaskSummaryBody;
  /** Whether an invoice was saved without a person. */
  readonly isSaved: boolean;
}

/** One document of an archive or e-mail, and what came of it. */
export function ChildRow({ child, isSaved }: ChildRowProps) {
  return (
    <li className="relative px-4 py-3 transition-colors hover:bg-sunken/60 sm:px-5">
      <div className="flex items-center gap-3">
        <Link
          to="/tasks/$taskId"
          params={{ taskId: child.task_id }}
          className="min-w-0 flex-1 truncate rounded text-sm font-medium after:absolute after:inset-0"
        >
          {child.filename ?? 'Document'}
        </Link>
        <ChildState status={child.status} isSaved={isSaved} />
      </div>
      {child.error === undefined ? null : <p className="mt-1 text-sm text-bad">{child.error}</p>}
    </li>
  );
}

function ChildState({ status, isSaved }: Pick<TaskSummaryBody, 'status'> & { readonly isSaved: boolean }) {
  if (status === 'failed') return <Badge tone="bad">Could not be read</Badge>;
  if (status === 'cancelled') return <Badge>Cancelled</Badge>;
  if (status !== 'completed') return <Badge>Being read</Badge>;
  return isSaved ? <Badge tone="accent">Saved</Badge> : <Badge>Not saved by itself</Badge>;
}
