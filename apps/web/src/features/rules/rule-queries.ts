import { queryOptions } from '@tanstack/react-query';
import { vouch } from '../../shared/api/vouch.ts';

/** All checks as they are in force. */
export const rulesQuery = queryOptions({
  queryKey: ['rules'],
  queryFn: ({ signal }) => vouch.listRules(signal),
});

/** All versions of the rule set. */
export const versionsQuery = queryOptions({
  queryKey: ['rules', 'versions'],
  queryFn: ({ signal }) => vouch.listRuleSetVersions(signal),
});

/** How much feedback there is. */
export const feedbackStatsQuery = queryOptions({
  queryKey: ['feedback-stats'],
  queryFn: ({ signal }) => vouch.feedbackStats(signal),
});
