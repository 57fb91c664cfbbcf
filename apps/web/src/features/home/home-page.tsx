import { TaskList } from './task-list.tsx';
import { useRecentTasks } from '../tasks/use-recent-tasks.ts';
import { DropCard } from '../upload/drop-card.tsx';
import { useUploads } from '../upload/use-uploads.ts';
import { Promises } from './promises.tsx';

/** The first page: hand in documents and watch what happens to them. */
export function HomePage() {
  const hasDocuments = useRecentTasks().length + useUploads().length > 0;
  return (
    <div className="mx-auto max-w-3xl pt-10 sm:pt-14">
      <title>Documents · Vouch</title>
      <h1 className="text-3xl font-semibold tracking-tight text-balance sm:text-4xl">
        Is this invoice what it claims to be?
      </h1>
      <p className="mt-3 mb-8 max-w-xl text-balance text-ink-soft">
        Vouch reads your invoices and receipts, checks them, and shows you the evidence on the page.
      </p>
      <div className="grid grid-cols-1 gap-6">
        <DropCard isCompact={hasDocuments} />
        {hasDocuments ? <TaskList /> : <Promises />}
      </div>
    </div>
  );
}
