import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { queryClient } from '../../shared/api/query-client.ts';
import { vouch } from '../../shared/api/vouch.ts';

/** One page of the people of the organization. */
export function peopleQuery(page: number) {
  return queryOptions({
    queryKey: ['team', 'people', page],
    queryFn: ({ signal }) => vouch.listUsers({ page }, signal),
    placeholderData: keepPreviousData,
  });
}

/** Invitations, newest first. */
export const invitationsQuery = queryOptions({
  queryKey: ['team', 'invitations'],
  queryFn: ({ signal }) => vouch.listInvitations(signal),
});

/** Loads people and invitations again after a change. */
export function reloadTeam(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ['team'] });
}
