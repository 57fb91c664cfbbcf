import type { Actor } from '../audit/index.ts';
import { sendTo } from './publish.ts';
import type { DeliveryId, WebhookRow } from './webhook.ts';
import type { WebhooksDeps } from './webhooks.deps.ts';

/** Sends a test to a webhook, whatever it has subscribed to. @returns the delivery. */
export function sendTest(deps: WebhooksDeps, actor: Actor, webhook: WebhookRow): Promise<DeliveryId> {
  const { organizationId } = actor;
  return deps.database.transaction(async (tx) => {
    const data = () => ({ webhook_id: webhook.id });
    const order = { organizationId, event: 'webhook.test', data, webhooks: [webhook] } as const;
    const deliveries = await sendTo(deps, tx, order);
    await deps.audit.note(tx, actor, {
      action: 'webhook.tested',
      subjectKind: 'webhook',
      subjectId: webhook.id,
    });
    const deliveryId = deliveries.get(webhook.id);
    if (deliveryId === undefined) throw new Error('A test was not stored.');
    return deliveryId;
  });
}
