import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { vouch } from '../../shared/api/vouch.ts';

/** One page of open cases. */
export function duplicatesQuery(page: number) {
  return queryOptions({
    queryKey: ['duplicates', { page }],
    queryFn: ({ signal }) => vouch.listDuplicates({ page, perPage: 25 }, signal),
    placeholderData: keepPreviousData,
  });
}

/** One case. */
export function duplicateQuery(duplicateId: string) {
  return queryOptions({
    queryKey: ['duplicates', duplicateId],
    queryFn: ({ signal }) => vouch.getDuplicate(duplicateId, signal),
  });
}
