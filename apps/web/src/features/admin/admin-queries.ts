import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { JobStateName } from '@vouch/contract/admin/admin.ts';
import { vouch } from '../../shared/api/vouch.ts';

const REFRESH_MS = 5_000;
const PER_PAGE = 20;

/** How every service is, now and again. */
export const adminHealthQuery = queryOptions({
  queryKey: ['admin-health'],
  queryFn: ({ signal }) => vouch.getAdminHealth(signal),
  refetchInterval: REFRESH_MS,
});

/** One page of jobs. */
export function jobsQuery(page: number, status: JobStateName | undefined) {
  return queryOptions({
    queryKey: ['jobs', { page, status }],
    queryFn: ({ signal }) => vouch.listJobs({ page, perPage: PER_PAGE, status }, signal),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  });
}
