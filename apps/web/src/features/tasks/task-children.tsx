import { Link } from '@tanstack/react-router';
import type { TaskStatusBody } from '@vouch/contract/tasks/task.ts';
import { ArrowLeft } from 'lucide-react';
import { formatMoment } from '../../shared/format/date.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { ChildRow } from './child-row.tsx';

/** The documents of an archive or e-mail with what came of each, and what was left out. */
export function TaskChildren({ status }: { readonly status: TaskStatusBody }) {
  const { children = [], result } = status;
  const filename = status.filename ?? 'Your documents';
  const savedIds = new Set(
    result?.children?.filter(({ auto_saved }) => auto_saved).map(({ task_id }) => task_id),
  );
  return (
    <div className="mx-auto max-w-3xl">
      <title>{`${filename} · Vouch`}</title>
      <div className="flex items-center gap-4 py-5">
        <Button asChild look="quiet" size="icon" className="-ml-2">
          <Link to="/" aria-label="Back to your documents">
            <ArrowLeft />
          </Link>
        </Button>
        <div className="min-w-0">
          <h1 className="truncate text-xl font-semibold tracking-tight">{filename}</h1>
          <p className="text-sm text-ink-faint">
            {children.length} documents · {formatMoment(status.created_at)}
          </p>
        </div>
      </div>
      <div className="grid gap-5">
        <LeftOut warnings={result?.warnings ?? []} />
        <Card aria-label="Documents in it">
          <ul className="divide-y divide-line">
            {children.map((child) => (
              <ChildRow key={child.task_id} child={child} isSaved={savedIds.has(child.task_id)} />
            ))}
          </ul>
        </Card>
      </div>
    </div>
  );
}

function LeftOut({ warnings }: { readonly warnings: ReadonlyArray<{ readonly message: string }> }) {
  if (warnings.length === 0) return null;
  return (
    <Notice tone="warn" title="Left out">
      <ul className="mt-1 grid gap-1 [overflow-wrap:anywhere]">
        {warnings.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </Notice>
  );
}
