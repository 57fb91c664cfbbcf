import type {
  DeliveryBody,
  DeliveryDetailBody,
  WebhookBody,
  WebhookWithSecretBody,
} from '@vouch/contract/webhooks/webhook.ts';
import type { DeliveryWithTries } from './deliveries.repository.ts';
import type { WebhookAndSecret } from './manage-webhooks.ts';
import { toMessageId } from './try-delivery.ts';
import type { DeliveryRow, WebhookRow } from './webhook.ts';

const toText = (moment: Date | null) => moment?.toISOString() ?? null;

/** A webhook as it goes on the wire. */
export function toWebhookBody(webhook: WebhookRow, now: Date): WebhookBody {
  const { oldSecretUntil } = webhook;
  return {
    id: webhook.id,
    url: webhook.url,
    description: webhook.description,
    events: [...webhook.events],
    enabled: webhook.disabledAt === null,
    disabled_reason: webhook.disabledReason,
    disabled_at: toText(webhook.disabledAt),
    failing_since: toText(webhook.failingSince),
    last_success_at: toText(webhook.lastSuccessAt),
    old_secret_valid_until: oldSecretUntil !== null && oldSecretUntil > now ? toText(oldSecretUntil) : null,
    created_at: webhook.createdAt.toISOString(),
    updated_at: webhook.updatedAt.toISOString(),
  };
}

/** A webhook with its secret as it goes on the wire, once; what is kept for repeated requests goes without. */
export function toWithSecret(
  { webhook, secret }: Pick<WebhookAndSecret, 'webhook'> & { readonly secret: string | null },
  now: Date,
): WebhookWithSecretBody {
  return { ...toWebhookBody(webhook, now), secret };
}

/** A delivery as it goes on the wire. */
export function toDeliveryBody(delivery: DeliveryRow): DeliveryBody {
  return {
    id: delivery.id,
    webhook_id: delivery.webhookId,
    message_id: toMessageId(delivery.messageId),
    event: delivery.event,
    status: delivery.status,
    attempts: delivery.attempts,
    next_attempt_at: toText(delivery.nextAttemptAt),
    last_response_status: delivery.lastResponseStatus,
    last_error: delivery.lastError,
    created_at: delivery.createdAt.toISOString(),
    ended_at: toText(delivery.endedAt),
  };
}

/** A delivery with its tries as it goes on the wire. */
export function toDeliveryDetail({ delivery, body, tries }: DeliveryWithTries): DeliveryDetailBody {
  return {
    ...toDeliveryBody(delivery),
    payload: body,
    tries: tries.map((one) => ({
      number: one.number,
      at: one.at.toISOString(),
      duration_ms: one.durationMs,
      response_status: one.responseStatus,
      error: one.error,
      response_excerpt: one.responseExcerpt,
    })),
  };
}
