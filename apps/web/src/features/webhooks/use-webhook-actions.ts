import { useMutation } from '@tanstack/react-query';
import { queryClient } from '../../shared/api/query-client.ts';
import { vouch } from '../../shared/api/vouch.ts';
import { webhooksQuery } from './webhook-queries.ts';

type Change = Parameters<typeof vouch.changeWebhook>[1];

const refresh = () => queryClient.invalidateQueries({ queryKey: webhooksQuery.queryKey });

/** What can be done with a webhook; `error` is that of the last thing that failed. */
export function useWebhookActions(webhookId: string) {
  const test = useMutation({ mutationFn: () => vouch.testWebhook(webhookId), onSettled: refresh });
  const change = useMutation({
    mutationFn: (input: Change) => vouch.changeWebhook(webhookId, input),
    onSettled: refresh,
  });
  const rotate = useMutation({
    mutationFn: () => vouch.rotateWebhookSecret(webhookId),
    onSettled: refresh,
  });
  return { test, change, rotate, error: test.error ?? change.error ?? rotate.error };
}
