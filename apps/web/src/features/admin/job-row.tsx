import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { JobBody } from '@vouch/contract/admin/admin.ts';
import { wordsOf } from '../../shared/api/error-words.ts';
import { queryClient } from '../../shared/api/query-client.ts';
import { vouch } from '../../shared/api/vouch.ts';
import { formatMoment } from '../../shared/format/date.ts';
import { Badge } from '../../shared/ui/badge.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { JOB_STATES, kindWords } from './job-words.ts';

/** One job, with what can be done about it. */
export function JobRow({ job }: { readonly job: JobBody }) {
  const { tone, word } = JOB_STATES[job.status];
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-3">
      <div className="min-w-0 flex-1">
        <p className="truncate text-sm font-medium">
          {job.kind === 'process-document' ? (
            <Link to="/tasks/$taskId" params={{ taskId: job.id }} className="rounded hover:underline">
              {kindWords(job.kind)}
            </Link>
          ) : (
            kindWords(job.kind)
          )}
        </p>
        <p className="mt-0.5 truncate text-xs text-ink-faint">
          {formatMoment(job.created_at)}
          {job.error ? ` · ${job.error}` : ''}
        </p>
      </div>
      <Badge tone={tone}>
        {word}
        {job.status === 'processing' ? ` ${job.progress}%` : ''}
      </Badge>
      <JobAction job={job} />
    </li>
  );
}

const refresh = () => queryClient.invalidateQueries({ queryKey: ['jobs'] });

function JobAction({ job }: { readonly job: JobBody }) {
  const retry = useMutation({ mutationFn: () => vouch.retryJob(job.id), onSettled: refresh });
  const cancel = useMutation({ mutationFn: () => vouch.cancelJob(job.id), onSettled: refresh });
  const error = retry.error ?? cancel.error;
  const isOpen = job.status === 'queued' || job.status === 'processing';
  const isRetriable =
    job.kind === 'process-document' && (job.status === 'failed' || job.status === 'cancelled');
  if (error) return <p className="text-xs text-bad">{wordsOf(error)}</p>;
  if (isOpen)
    return (
      <Button size="sm" onClick={() => cancel.mutate()} disabled={cancel.isPending}>
        Cancel
      </Button>
    );
  if (!isRetriable) return null;
  return (
    <Button size="sm" onClick={() => retry.mutate()} disabled={retry.isPending || retry.isSuccess}>
      {retry.isSuccess ? 'Trying again' : 'Try again'}
    </Button>
  );
}
