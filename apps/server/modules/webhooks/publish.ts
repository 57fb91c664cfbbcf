import type { WebhookEventData, WebhookEventType } from '@vouch/contract/webhooks/events.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Executor } from '../../platform/database/database.ts';
import { newId, type OrganizationId } from '../../platform/ids.ts';
import { webhookDeliveries, webhookMessages } from './deliveries.tables.ts';
import { wakeSenders } from './sender-signal.ts';
import { type DeliveryId, isSubscribed, type WebhookId, type WebhookRow } from './webhook.ts';
import { listWebhooks } from './webhooks.repository.ts';

/** Something that happened. */
export interface Happening<T extends WebhookEventType = WebhookEventType> {
  readonly organizationId: OrganizationId;
  readonly event: T;
  /** Called when somebody wants to know. */
  readonly data: () => WebhookEventData<T>;
  /** Is not told of itself. */
  readonly except?: WebhookId;
}

/**
 * Writes down for every webhook that asked for it what happened, in the caller's transaction: it is sent exactly when the change is kept.
 * For webhooks that are off it is noted as skipped, so that it can be sent later.
 */
export async function publish<T extends WebhookEventType>(
  { clock }: { readonly clock: Clock },
  executor: Executor,
  happening: Happening<T>,
): Promise<void> {
  const { organizationId, event, except } = happening;
  const all = await listWebhooks(executor, organizationId);
  const wanted = all.filter((webhook) => webhook.id !== except && isSubscribed(webhook, event));
  if (wanted.length > 0) await sendTo({ clock }, executor, { ...happening, webhooks: wanted });
}

/** Writes down for these webhooks what happened. @returns the delivery of each. */
export async function sendTo<T extends WebhookEventType>(
  { clock }: { readonly clock: Clock },
  executor: Executor,
  happening: Happening<T> & { readonly webhooks: readonly WebhookRow[] },
): Promise<ReadonlyMap<WebhookId, DeliveryId>> {
  const { organizationId, event } = happening;
  const now = clock.now();
  const messageId = newId<'webhook-message'>();
  const data = happening.data();
  const body = JSON.stringify({ type: event, timestamp: now.toISOString(), data });
  await executor
    .insert(webhookMessages)
    .values({ id: messageId, organizationId, event, body, createdAt: now });
  const rows = happening.webhooks.map(({ id: webhookId, disabledAt }) => ({
    id: newId<'webhook-delivery'>(),
    organizationId,
    webhookId,
    messageId,
    roundStartedAt: now,
    createdAt: now,
    ...(disabledAt === null
      ? ({ status: 'pending', nextAttemptAt: now } as const)
      : ({ status: 'skipped', endedAt: now } as const)),
  }));
  await executor.insert(webhookDeliveries).values(rows);
  await wakeSenders(executor);
  return new Map(rows.map(({ webhookId, id }) => [webhookId, id]));
}
