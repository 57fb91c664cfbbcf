import { Link } from '@tanstack/react-router';
import type { TaskStatusBody } from '@vouch/contract/tasks/task.ts';
import { FileText, FileX2 } from 'lucide-react';
import { formatMoment } from '../../shared/format/date.ts';
import { formatDuration } from '../../shared/format/duration.ts';
import { formatMoney } from '../../shared/format/money.ts';
import { classNames } from '../../shared/ui/class-names.ts';
import type { RecentTask } from './recent-tasks.ts';
import type { TaskView } from './use-task.ts';

/** The document's name, which leads to its result, and one quiet line about it. */
export function TaskTitle({ task, view }: { readonly task: RecentTask; readonly view: TaskView }) {
  const isFailed = view.status?.status === 'failed' || view.status?.status === 'cancelled';
  const Icon = isFailed ? FileX2 : FileText;
  return (
    <div className="flex min-w-0 flex-1 basis-56 items-center gap-3">
      <span
        aria-hidden
        className={classNames(
          'grid size-10 shrink-0 place-items-center rounded-xl',
          isFailed ? 'bg-bad-soft text-bad' : 'bg-accent-soft text-accent',
        )}
      >
        <Icon className="size-5" />
      </span>
      <div className="min-w-0">
        <Link
          to="/tasks/$taskId"
          params={{ taskId: task.taskId }}
          className="block truncate rounded text-sm font-medium hover:underline"
        >
          {task.filename}
        </Link>
        <p className="truncate text-xs text-ink-faint">{lineOf(task, view.status)}</p>
      </div>
    </div>
  );
}

function lineOf(task: RecentTask, status: TaskStatusBody | null): string {
  const data = status?.result?.structured_data;
  const parts = [
    data?.seller_name,
    data?.total_amount == null ? null : formatMoney(String(data.total_amount), data.currency),
    formatMoment(task.addedAt),
    status ? tookOf(status) : null,
  ];
  return parts.filter((part) => part != null && part !== '').join(' · ');
}

function tookOf({ created_at, completed_at }: TaskStatusBody): string | null {
  if (completed_at === null) return null;
  return formatDuration(Date.parse(completed_at) - Date.parse(created_at));
}
