import { useMutation } from '@tanstack/react-query';
import { wordsOf } from '../../shared/api/error-words.ts';
import { queryClient } from '../../shared/api/query-client.ts';
import { vouch } from '../../shared/api/vouch.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { webhooksQuery } from './webhook-queries.ts';

interface RemoveWebhookProps {
  readonly webhookId: string;
  readonly onCancel: () => void;
  readonly onRemoved: () => void;
}

/** Asks before a webhook is removed. */
export function RemoveWebhook({ webhookId, onCancel, onRemoved }: RemoveWebhookProps) {
  const remove = useMutation({
    mutationFn: () => vouch.deleteWebhook(webhookId),
    onSuccess: async () => {
      onRemoved();
      await queryClient.invalidateQueries({ queryKey: webhooksQuery.queryKey, exact: true });
    },
  });
  return (
    <div className="grid gap-4">
      {remove.error ? <Notice tone="bad">{wordsOf(remove.error)}</Notice> : null}
      <p className="text-sm text-ink-soft">
        Nothing more is sent to it, and what was sent can no longer be looked up. To stop for a while, turn it
        off instead.
      </p>
      <div className="flex justify-end gap-2">
        <Button onClick={onCancel}>Cancel</Button>
        <Button look="primary" onClick={() => remove.mutate()} disabled={remove.isPending}>
          Remove
        </Button>
      </div>
    </div>
  );
}
