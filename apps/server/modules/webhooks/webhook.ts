import type { Id, OrganizationId } from '../../platform/ids.ts';
import type { webhookDeliveries, webhookMessages } from './deliveries.tables.ts';
import type { webhooks } from './webhooks.tables.ts';

export type WebhookId = Id<'webhook'>;
export type DeliveryId = Id<'webhook-delivery'>;

/** Why nothing is sent to a webhook. */
export type DisabledReason = 'by-admin' | 'failing' | 'gone';

/** An address that is told what happens. */
export type WebhookRow = typeof webhooks.$inferSelect;

/** One message on its way, with what it is about. */
export type DeliveryRow = typeof webhookDeliveries.$inferSelect & {
  readonly event: (typeof webhookMessages.$inferSelect)['event'];
};

/** Names a webhook of an organization. */
export interface WebhookRef {
  readonly organizationId: OrganizationId;
  readonly webhookId: WebhookId;
}

/** Whether a webhook has asked for an event. */
export function isSubscribed({ events }: Pick<WebhookRow, 'events'>, event: string): boolean {
  return events.includes('*') || events.includes(event);
}
