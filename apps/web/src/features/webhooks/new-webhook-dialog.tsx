import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { wordsOf } from '../../shared/api/error-words.ts';
import { queryClient } from '../../shared/api/query-client.ts';
import { vouch } from '../../shared/api/vouch.ts';
import { textOf } from '../../shared/forms/text-of.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { TextField } from '../../shared/ui/field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { SecretOnce } from '../../shared/ui/secret-once.tsx';
import { EventChoice } from './event-choice.tsx';
import { webhookEventsQuery, webhooksQuery } from './webhook-queries.ts';
import { SECRET_ADVICE } from './webhook-words.ts';

type NewWebhook = Parameters<typeof vouch.createWebhook>[0];

interface NewWebhookDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Adds a webhook, then shows its secret, which can't be seen again. */
export function NewWebhookDialog({ isOpen, onClose }: NewWebhookDialogProps) {
  const [secret, setSecret] = useState<string | null>(null);
  const close = () => {
    setSecret(null);
    onClose();
  };
  return (
    <Dialog isOpen={isOpen} onClose={close} title={secret === null ? 'Add webhook' : 'Keep this secret'}>
      {secret === null ? (
        <NewWebhookForm onCancel={close} onAdded={setSecret} />
      ) : (
        <SecretOnce secret={secret} advice={SECRET_ADVICE} onDone={close} />
      )}
    </Dialog>
  );
}

interface NewWebhookFormProps {
  readonly onCancel: () => void;
  readonly onAdded: (secret: string) => void;
}

function NewWebhookForm({ onCancel, onAdded }: NewWebhookFormProps) {
  const events = useQuery(webhookEventsQuery).data?.events ?? [];
  const add = useMutation({
    mutationFn: (webhook: NewWebhook) => vouch.createWebhook(webhook),
    onSuccess: async ({ secret }) => {
      // A repeated request gets none: the list shows the webhook, and a new secret can be made.
      if (secret === null) onCancel();
      else onAdded(secret);
      await queryClient.invalidateQueries({ queryKey: webhooksQuery.queryKey });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const chosen = form.getAll('event').map(String) as NewWebhook['events'];
    add.mutate({
      url: textOf(form, 'url'),
      description: textOf(form, 'description'),
      events: chosen.length === 0 ? ['*'] : chosen,
    });
  };
  return (
    <form className="grid gap-4" onSubmit={submit}>
      {add.error ? <Notice tone="bad">{wordsOf(add.error)}</Notice> : null}
      <TextField
        label="Address"
        name="url"
        type="url"
        placeholder="https://books.example.com/hooks/vouch"
        hint="A public https address that answers with 2xx when it took the message."
        required
      />
      <TextField label="Description" name="description" maxLength={500} placeholder="Accounting" />
      <EventChoice events={events} />
      <div className="mt-2 flex justify-end gap-2">
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" look="primary" disabled={add.isPending}>
          Add webhook
        </Button>
      </div>
    </form>
  );
}
