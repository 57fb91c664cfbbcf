import { Link } from '@tanstack/react-router';
import type { TaskStatusBody, TaskSummaryBody } from '@vouch/contract/tasks/task.ts';
import { Badge } from '../../shared/ui/badge.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { Notice } from '../../shared/ui/notice.tsx';

/** The documents of an archive or e-mail, and what of it was left out. */
export function TaskChildren({ status }: { readonly status: TaskStatusBody }) {
  const { children = [], result, filename } = status;
  return (
    <div className="mx-auto max-w-3xl space-y-5">
      <h1 className="text-xl font-semibold tracking-tight">{filename}</h1>
      <Card aria-labelledby="children-title">
        <h2 id="children-title" className="px-4 pt-4 text-sm font-semibold sm:px-5">
          {children.length} documents
        </h2>
        <ul className="divide-y divide-line">
          {children.map((child) => (
            <Child key={child.task_id} child={child} />
          ))}
        </ul>
      </Card>
      {result?.warnings.map(({ message }) => (
        <Notice key={message} tone="warn">
          {message}
        </Notice>
      ))}
    </div>
  );
}

function Child({ child }: { readonly child: TaskSummaryBody }) {
  return (
    <li className="flex items-center gap-3 px-4 py-3 sm:px-5">
      <Link
        to="/tasks/$taskId"
        params={{ taskId: child.task_id }}
        className="min-w-0 flex-1 truncate rounded text-sm font-medium hover:underline"
      >
        {child.filename ?? 'Document'}
      </Link>
      {child.error === undefined ? null : <Badge tone="bad">Could not be read</Badge>}
    </li>
  );
}
