import type { Transaction } from '../../platform/database/database.ts';
import { skipPending } from './deliveries.repository.ts';
import { publish } from './publish.ts';
import type { DisabledReason, WebhookRow } from './webhook.ts';
import type { WebhooksDeps } from './webhooks.deps.ts';
import { updateWebhook } from './webhooks.repository.ts';

/** Turns off a webhook that can not be reached. The log of actions, its page and the organization's other webhooks say so. */
export async function disableWebhook(
  deps: WebhooksDeps,
  tx: Transaction,
  { webhook, reason }: { readonly webhook: WebhookRow; readonly reason: Exclude<DisabledReason, 'by-admin'> },
): Promise<void> {
  const { organizationId, id: webhookId, disabledAt } = webhook;
  if (disabledAt !== null) return;
  const now = deps.clock.now();
  const ref = { organizationId, webhookId };
  await updateWebhook(tx, ref, { disabledReason: reason, disabledAt: now, updatedAt: now });
  await skipPending(tx, ref, now);
  const actor = { organizationId, kind: 'system', userId: null, requestId: null } as const;
  await deps.audit.note(tx, actor, {
    action: 'webhook.disabled',
    subjectKind: 'webhook',
    subjectId: webhookId,
    data: { reason },
  });
  const data = () => ({ webhook_id: webhookId, reason });
  await publish(deps, tx, { organizationId, event: 'webhook.disabled', data, except: webhookId });
  deps.logger.warn({ webhookId, organizationId, reason }, 'A webhook was turned off');
}
