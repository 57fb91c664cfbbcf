import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { wordsOf } from '../../shared/api/error-words.ts';
import { Badge } from '../../shared/ui/badge.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Skeleton } from '../../shared/ui/skeleton.tsx';
import { Deliveries } from './deliveries.tsx';
import { WebhookActions } from './webhook-actions.tsx';
import { webhookQuery } from './webhook-queries.ts';
import { eventsWords, webhookState, webhookTrouble } from './webhook-words.ts';

/** One webhook: how it stands, what can be done with it, and what was sent. */
export function WebhookPage() {
  const { webhookId } = useParams({ from: '/signed-in/webhooks/$webhookId' });
  const { data: webhook, error } = useQuery(webhookQuery(webhookId));
  const trouble = webhook ? webhookTrouble(webhook) : null;
  return (
    <div className="mx-auto max-w-4xl pt-10">
      <title>Webhook · Vouch</title>
      <Link
        to="/webhooks"
        className="mb-4 inline-flex items-center gap-1.5 rounded text-sm text-ink-soft hover:text-ink"
      >
        <ArrowLeft aria-hidden className="size-4" />
        Webhooks
      </Link>
      {error ? <Notice tone="bad">{wordsOf(error)}</Notice> : null}
      {webhook === undefined && !error ? <Skeleton className="h-40" /> : null}
      {webhook ? (
        <>
          <div className="flex flex-wrap items-start justify-between gap-4">
            <div className="min-w-0">
              <h1 className="text-xl font-semibold tracking-tight break-all">{webhook.url}</h1>
              <p className="mt-1.5 flex flex-wrap items-center gap-2 text-sm text-ink-soft">
                <Badge tone={webhookState(webhook).tone}>{webhookState(webhook).word}</Badge>
                {eventsWords(webhook.events)}
                {webhook.description ? ` · ${webhook.description}` : ''}
              </p>
            </div>
            <WebhookActions webhook={webhook} />
          </div>
          {trouble ? (
            <Notice tone={webhook.enabled ? 'warn' : 'info'} className="mt-6">
              {trouble}
            </Notice>
          ) : null}
          <Deliveries webhookId={webhookId} isOn={webhook.enabled} />
        </>
      ) : null}
    </div>
  );
}
