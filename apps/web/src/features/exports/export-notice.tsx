import type { ExportBody } from '@vouch/contract/exports/export.ts';
import { isFinalState } from '@vouch/contract/tasks/task.ts';
import { wordsOf } from '../../shared/api/error-words.ts';
import { formatBytes } from '../../shared/format/bytes.ts';
import { formatMoment } from '../../shared/format/date.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';

interface ExportNoticeProps {
  /** The last export, however far it is; `null` when none was started. */
  readonly made: ExportBody | null;
  readonly error: Error | null;
}

/** The file of an export once it is made, what it lacks, or why there is none. */
export function ExportNotice({ made, error }: ExportNoticeProps) {
  if (error) {
    return (
      <Notice tone="bad" className="mb-5">
        {wordsOf(error)}
      </Notice>
    );
  }
  if (!made || !isFinalState(made.status)) return null;
  if (made.file_url !== null) return <MadeFile made={made} url={made.file_url} />;
  return (
    <Notice tone="bad" title="Nothing was exported" className="mb-5">
      {made.error ?? 'The export was stopped.'}
    </Notice>
  );
}

function MadeFile({ made, url }: { readonly made: ExportBody; readonly url: string }) {
  const { incomplete_count: incomplete, expires_at: expiresAt, size_bytes: size, problems } = made;
  return (
    <Notice tone={incomplete ? 'warn' : 'good'} title={`${countWords(made)} exported`} className="mb-5">
      {incomplete ? <p>{lackWords(incomplete)}</p> : null}
      {expiresAt === null ? null : <p>The file is kept until {formatMoment(expiresAt)}.</p>}
      <Button asChild size="sm" className="mt-2 max-w-full">
        <a href={url} download={made.file_name ?? true}>
          <span className="truncate">Download {made.file_name}</span>
          {size === null ? null : <span className="text-ink-faint">{formatBytes(size)}</span>}
        </a>
      </Button>
      {problems.length > 0 ? <Problems problems={problems} /> : null}
    </Notice>
  );
}

function Problems({ problems }: Pick<ExportBody, 'problems'>) {
  return (
    <details className="mt-2">
      <summary className="cursor-pointer rounded">What is missing</summary>
      <ul className="mt-1 grid gap-1 [overflow-wrap:anywhere]">
        {problems.map(({ invoice_id: id, invoice_number: number, message }) => (
          <li key={id + message}>
            {number}: {message}
          </li>
        ))}
      </ul>
    </details>
  );
}

function countWords({ invoice_count: count }: ExportBody): string {
  return count === 1 ? '1 invoice' : `${count ?? 0} invoices`;
}

function lackWords(count: number): string {
  const subject = count === 1 ? 'One invoice lacks' : `${count} invoices lack`;
  return `${subject} something that this format asks for; nothing was made up in its place.`;
}
