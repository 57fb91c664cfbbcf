import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { wordsOf } from '../../shared/api/error-words.ts';
import { queryClient } from '../../shared/api/query-client.ts';
import { vouch } from '../../shared/api/vouch.ts';
import { textOf } from '../../shared/forms/text-of.ts';
import { Button } from '../../shared/ui/button.tsx';
import { TextField } from '../../shared/ui/field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { webhooksQuery } from './webhook-queries.ts';

interface ReplaySpanProps {
  readonly webhookId: string;
  readonly onDone: () => void;
}

type Span = Parameters<typeof vouch.replayWebhook>[1];

/** Sends again what did not arrive since a moment. */
export function ReplaySpan({ webhookId, onDone }: ReplaySpanProps) {
  const [sent, setSent] = useState<string | null>(null);
  const replay = useMutation({
    mutationFn: (span: Span) => vouch.replayWebhook(webhookId, span),
    onSuccess: async ({ replayed, has_more: hasMore }) => {
      setSent(wordsFor(replayed, hasMore));
      await queryClient.invalidateQueries({ queryKey: webhooksQuery.queryKey });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const from = new Date(textOf(form, 'from'));
    if (Number.isNaN(from.getTime())) return;
    replay.mutate({ from: from.toISOString(), include_delivered: form.get('delivered') !== null });
  };
  return (
    <form className="grid gap-4" onSubmit={submit}>
      {replay.error ? <Notice tone="bad">{wordsOf(replay.error)}</Notice> : null}
      {sent === null ? null : <Notice tone="good">{sent}</Notice>}
      <TextField label="Everything since" name="from" type="datetime-local" required />
      <label className="flex items-center gap-2 text-sm">
        <input type="checkbox" name="delivered" className="accent-accent" />
        Also what arrived
      </label>
      <div className="flex justify-end gap-2">
        <Button onClick={onDone}>Close</Button>
        <Button type="submit" look="primary" disabled={replay.isPending}>
          Send again
        </Button>
      </div>
    </form>
  );
}

function wordsFor(replayed: number, hasMore: boolean): string {
  if (replayed === 0) return 'There was nothing to send again.';
  const many = replayed === 1 ? 'One message is' : `${replayed} messages are`;
  return `${many} on the way.${hasMore ? ' There are more: send again once these have arrived.' : ''}`;
}
