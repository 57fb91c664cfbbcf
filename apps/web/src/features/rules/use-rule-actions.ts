import { useMutation } from '@tanstack/react-query';
import { queryClient } from '../../shared/api/query-client.ts';
import { vouch } from '../../shared/api/vouch.ts';
import { feedbackStatsQuery, rulesQuery } from './rule-queries.ts';

type Change = Parameters<typeof vouch.changeRule>[1];

async function refresh() {
  await queryClient.invalidateQueries({ queryKey: rulesQuery.queryKey });
  await queryClient.invalidateQueries({ queryKey: feedbackStatsQuery.queryKey });
}

/** Changes one check for the organization. */
export function useRuleChange(ruleId: string) {
  return useMutation({
    mutationFn: (change: Change) => vouch.changeRule(ruleId, change),
    onSettled: refresh,
  });
}

/** Learns from feedback now. */
export function useRetrain() {
  return useMutation({ mutationFn: () => vouch.retrain(), onSettled: refresh });
}

/** Puts a version of the rule set in force. */
export function useActivate() {
  return useMutation({
    mutationFn: (version: number) => vouch.activateRuleSetVersion(version),
    onSettled: refresh,
  });
}
