import { useQuery } from '@tanstack/react-query';
import type { JobStateName } from '@vouch/contract/admin/admin.ts';
import { useState } from 'react';
import { wordsOf } from '../../shared/api/error-words.ts';
import { Card } from '../../shared/ui/card.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Pager } from '../../shared/ui/pager.tsx';
import { Skeleton } from '../../shared/ui/skeleton.tsx';
import { jobsQuery } from './admin-queries.ts';
import { JobFilter } from './job-filter.tsx';
import { JobRow } from './job-row.tsx';

/** Everything that was and is worked on, newest first. */
export function Jobs() {
  const [page, setPage] = useState(1);
  const [status, setStatus] = useState<JobStateName | undefined>();
  const { data, error } = useQuery(jobsQuery(page, status));
  const choose = (state: JobStateName | undefined) => {
    setStatus(state);
    setPage(1);
  };
  return (
    <section aria-labelledby="jobs" className="mt-10">
      <div className="mb-3 flex flex-wrap items-end justify-between gap-3">
        <h2 id="jobs" className="text-lg font-semibold tracking-tight">
          Jobs
        </h2>
        {data ? <JobFilter statistics={data.statistics} chosen={status} onChoose={choose} /> : null}
      </div>
      {error ? <Notice tone="bad">{wordsOf(error)}</Notice> : null}
      {data === undefined && !error ? <Skeleton className="h-40" /> : null}
      {data ? (
        <Card>
          {data.jobs.length === 0 ? (
            <p className="px-5 py-10 text-center text-sm text-ink-soft">There are no such jobs.</p>
          ) : (
            <ul className="divide-y divide-line">
              {data.jobs.map((job) => (
                <JobRow key={job.id} job={job} />
              ))}
            </ul>
          )}
        </Card>
      ) : null}
      {data ? (
        <Pager label="Pages of jobs" page={page} pagination={data.pagination} onPage={setPage} />
      ) : null}
    </section>
  );
}
