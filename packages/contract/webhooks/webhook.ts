import { z } from 'zod';
import { PageQuery, Pagination } from '../common/page.ts';
import { Id, Timestamp } from '../common/scalars.ts';
import { WEBHOOK_EVENT_TYPES } from './events.ts';

const EventType = z.enum(WEBHOOK_EVENT_TYPES).meta({ id: 'WebhookEventType' });

const Subscription = z
  .union([z.literal('*'), EventType])
  .meta({ description: 'An event, or `*` for all that there are and will be' });

const Url = z
  .string()
  .min(1)
  .max(2048)
  .meta({ description: 'Public https address', examples: ['https://books.example.com/hooks/vouch'] });

const Description = z.string().max(500);

const Events = z.array(Subscription).min(1).max(50);

/** A webhook to add. */
export const NewWebhook = z
  .strictObject({ url: Url, events: Events, description: Description.default('') })
  .meta({ id: 'NewWebhook' });

/** What to change in a webhook; what is left out stays. */
export const WebhookChange = z
  .strictObject({
    url: Url.optional(),
    events: Events.optional(),
    description: Description.optional(),
    enabled: z.boolean().optional(),
  })
  .meta({ id: 'WebhookChange' });

/** An address that is told what happens. */
export const Webhook = z
  .object({
    id: Id,
    url: z.string(),
    description: z.string(),
    events: z.array(z.string()),
    enabled: z.boolean(),
    disabled_reason: z.enum(['by-admin', 'failing', 'gone']).nullable().meta({
      description: '`failing`: no delivery went well for days; `gone`: the address answered 410',
    }),
    disabled_at: Timestamp.nullable(),
    failing_since: Timestamp.nullable(),
    last_success_at: Timestamp.nullable(),
    old_secret_valid_until: Timestamp.nullable(),
    created_at: Timestamp,
    updated_at: Timestamp,
  })
  .meta({ id: 'Webhook' });

/** A webhook with its secret, which is shown this once. */
export const WebhookWithSecret = Webhook.extend({
  secret: z
    .string()
    .nullable()
    .meta({
      description:
        '`whsec_` and base64; shown once. `null` when the request was repeated under the same idempotency key: the first answer had it, and it is not kept',
      examples: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
    }),
}).meta({ id: 'WebhookWithSecret' });

/** All webhooks of the organization. */
export const WebhookList = z.object({ webhooks: z.array(Webhook) }).meta({ id: 'WebhookList' });

/** All events that can be told. */
export const WebhookEventList = z
  .object({ events: z.array(z.object({ type: z.string(), about: z.string() })) })
  .meta({ id: 'WebhookEventList' });

/** Where a delivery stands. */
export const DeliveryState = z.enum(['pending', 'delivered', 'failed', 'skipped']).meta({
  description: '`skipped`: the webhook was off when it happened; it can be sent again',
});

/** One event on its way to one webhook. */
export const Delivery = z
  .object({
    id: Id,
    webhook_id: Id,
    message_id: z.string().meta({ description: 'The `webhook-id` header: the same at every try' }),
    event: z.string(),
    status: DeliveryState,
    attempts: z.int(),
    next_attempt_at: Timestamp.nullable(),
    last_response_status: z.int().nullable(),
    last_error: z.string().nullable(),
    created_at: Timestamp,
    ended_at: Timestamp.nullable(),
  })
  .meta({ id: 'WebhookDelivery' });

/** One try to deliver. */
export const DeliveryAttempt = z.object({
  number: z.int(),
  at: Timestamp,
  duration_ms: z.int(),
  response_status: z.int().nullable(),
  error: z.string().nullable(),
  response_excerpt: z
    .string()
    .nullable()
    .meta({ description: 'The first 1,000 bytes of the answer, as text' }),
});

/** A delivery with its tries and what is sent. */
export const DeliveryDetail = Delivery.extend({
  payload: z.string().meta({ description: 'The body as it is signed and sent' }),
  tries: z.array(DeliveryAttempt).meta({ description: 'Newest first, at most 50' }),
}).meta({ id: 'WebhookDeliveryDetail' });

/** Which deliveries. */
export const DeliveryListQuery = PageQuery.extend({
  status: DeliveryState.optional(),
  event: EventType.optional(),
});

/** One page of deliveries. */
export const DeliveryList = z
  .object({ deliveries: z.array(Delivery), pagination: Pagination })
  .meta({ id: 'WebhookDeliveryList' });

const Moment = Timestamp.refine((moment) => !moment.startsWith('0000'), 'There is no year 0.');

/** Which deliveries to send again. */
export const ReplayRange = z
  .strictObject({
    from: Moment,
    to: Moment.optional().meta({ description: 'Now, when left out' }),
    include_delivered: z.boolean().default(false),
  })
  .meta({ id: 'WebhookReplayRange' });

/** How many deliveries are sent again. */
export const Replayed = z
  .object({
    replayed: z.int(),
    has_more: z.boolean().meta({ description: 'There were more than 10,000: ask again' }),
  })
  .meta({ id: 'WebhookReplayed' });

/** A webhook to add. */
export type NewWebhookBody = z.infer<typeof NewWebhook>;
/** What to change in a webhook. */
export type WebhookChangeBody = z.infer<typeof WebhookChange>;
/** An address that is told what happens. */
export type WebhookBody = z.infer<typeof Webhook>;
/** A webhook with its secret. */
export type WebhookWithSecretBody = z.infer<typeof WebhookWithSecret>;
/** One event on its way to one webhook. */
export type DeliveryBody = z.infer<typeof Delivery>;
/** A delivery with its tries. */
export type DeliveryDetailBody = z.infer<typeof DeliveryDetail>;
/** Where a delivery stands. */
export type DeliveryStateName = z.infer<typeof DeliveryState>;
