import { useQuery } from '@tanstack/react-query';
import { Plus, Webhook } from 'lucide-react';
import { useState } from 'react';
import { wordsOf } from '../../shared/api/error-words.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Skeleton } from '../../shared/ui/skeleton.tsx';
import { NewWebhookDialog } from './new-webhook-dialog.tsx';
import { WebhookRow } from './webhook-row.tsx';
import { webhooksQuery } from './webhook-queries.ts';

/** Addresses that are told what happens. */
export function WebhooksPage() {
  const { data, error } = useQuery(webhooksQuery);
  const [isAdding, setAdding] = useState(false);
  const add = (
    <Button look="primary" onClick={() => setAdding(true)}>
      <Plus aria-hidden />
      Add webhook
    </Button>
  );
  return (
    <div className="mx-auto max-w-4xl pt-10">
      <title>Webhooks · Vouch</title>
      <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="text-2xl font-semibold tracking-tight">Webhooks</h1>
          <p className="mt-1 text-sm text-ink-soft">
            Your other systems hear at once when something happens. Every message is signed.
          </p>
        </div>
        {data && data.webhooks.length > 0 ? add : null}
      </div>
      {error ? <Notice tone="bad">{wordsOf(error)}</Notice> : null}
      {data === undefined && !error ? <Skeleton className="h-40" /> : null}
      {data ? (
        <Card>
          {data.webhooks.length === 0 ? (
            <EmptyState picture={<Webhook className="size-12" />} title="No webhooks yet" action={add}>
              Give Vouch the address of another system, and it is told when an invoice is saved or a document
              waits.
            </EmptyState>
          ) : (
            <ul className="divide-y divide-line">
              {data.webhooks.map((webhook) => (
                <WebhookRow key={webhook.id} webhook={webhook} />
              ))}
            </ul>
          )}
        </Card>
      ) : null}
      <NewWebhookDialog isOpen={isAdding} onClose={() => setAdding(false)} />
    </div>
  );
}
