import { z } from 'zod';
import { Id } from '../common/scalars.ts';
import { defineEndpoint } from '../endpoint.ts';
import {
  Delivery,
  DeliveryDetail,
  DeliveryList,
  DeliveryListQuery,
  NewWebhook,
  Replayed,
  ReplayRange,
  Webhook,
  WebhookChange,
  WebhookEventList,
  WebhookList,
  WebhookWithSecret,
} from './webhook.ts';

const params = z.object({ webhook_id: Id });
const deliveryParams = z.object({ webhook_id: Id, delivery_id: Id });
const common = { access: 'admin', tag: 'Webhooks' } as const;

/** Webhooks of the organization. */
export const listWebhooks = defineEndpoint({
  ...common,
  id: 'listWebhooks',
  method: 'GET',
  path: '/webhooks',
  summary: 'Addresses that are told what happens',
  answers: { 200: { about: 'All webhooks, oldest first', schema: WebhookList } },
});

/** Events that can be told. */
export const listWebhookEvents = defineEndpoint({
  ...common,
  id: 'listWebhookEvents',
  method: 'GET',
  path: '/webhooks/events',
  summary: 'What webhooks can be told',
  answers: { 200: { about: 'All events', schema: WebhookEventList } },
});

/** Add a webhook. */
export const createWebhook = defineEndpoint({
  ...common,
  id: 'createWebhook',
  method: 'POST',
  path: '/webhooks',
  summary: 'Have an address told what happens',
  description:
    'Requests follow the Standard Webhooks specification: headers `webhook-id`, `webhook-timestamp` and `webhook-signature`. ' +
    'Any answer from 200 to 299 within 15 seconds counts as taken. Others are tried again for about three days.',
  body: NewWebhook,
  answers: {
    201: { about: 'The webhook, with its secret, which is shown this once', schema: WebhookWithSecret },
  },
  problems: [409],
});

/** One webhook. */
export const getWebhook = defineEndpoint({
  ...common,
  id: 'getWebhook',
  method: 'GET',
  path: '/webhooks/{webhook_id}',
  summary: 'One webhook',
  params,
  answers: { 200: { about: 'The webhook', schema: Webhook } },
  problems: [404],
});

/** Change a webhook. */
export const changeWebhook = defineEndpoint({
  ...common,
  id: 'changeWebhook',
  method: 'PATCH',
  path: '/webhooks/{webhook_id}',
  summary: 'Change a webhook, or turn it on or off',
  params,
  body: WebhookChange,
  answers: { 200: { about: 'The webhook after the change', schema: Webhook } },
  problems: [404],
});

/** Remove a webhook. */
export const deleteWebhook = defineEndpoint({
  ...common,
  id: 'deleteWebhook',
  method: 'DELETE',
  path: '/webhooks/{webhook_id}',
  summary: 'Remove a webhook',
  description: 'Nothing more is sent to it, and its deliveries are no longer shown.',
  params,
  answers: { 204: { about: 'It is removed' } },
  problems: [404],
});

/** A new secret. */
export const rotateWebhookSecret = defineEndpoint({
  ...common,
  id: 'rotateWebhookSecret',
  method: 'POST',
  path: '/webhooks/{webhook_id}/rotate-secret',
  summary: 'Make a new secret',
  description:
    'For 24 hours requests are signed with the old one too, so that nothing is refused while you change over.',
  params,
  answers: {
    200: { about: 'The webhook, with its new secret, which is shown this once', schema: WebhookWithSecret },
  },
  problems: [404],
});

/** A test. */
export const testWebhook = defineEndpoint({
  ...common,
  id: 'testWebhook',
  method: 'POST',
  path: '/webhooks/{webhook_id}/test',
  summary: 'Send a test',
  description: 'Goes the way of every event; look at the delivery to see how it went.',
  params,
  answers: { 202: { about: 'The test is on its way', schema: Delivery } },
  problems: [404, 409],
});

/** Send many again. */
export const replayWebhook = defineEndpoint({
  ...common,
  id: 'replayWebhook',
  method: 'POST',
  path: '/webhooks/{webhook_id}/replay',
  summary: 'Send again what happened in a span of time',
  params,
  body: ReplayRange,
  answers: { 202: { about: 'They are on their way', schema: Replayed } },
  problems: [404, 409],
});

/** Deliveries to a webhook. */
export const listDeliveries = defineEndpoint({
  ...common,
  id: 'listDeliveries',
  method: 'GET',
  path: '/webhooks/{webhook_id}/deliveries',
  summary: 'What was sent to a webhook, newest first',
  description: 'Kept for 30 days.',
  params,
  query: DeliveryListQuery,
  answers: { 200: { about: 'One page of deliveries', schema: DeliveryList } },
  problems: [404],
});

/** One delivery. */
export const getDelivery = defineEndpoint({
  ...common,
  id: 'getDelivery',
  method: 'GET',
  path: '/webhooks/{webhook_id}/deliveries/{delivery_id}',
  summary: 'One delivery, with every try',
  params: deliveryParams,
  answers: { 200: { about: 'The delivery', schema: DeliveryDetail } },
  problems: [404],
});

/** Send one again. */
export const replayDelivery = defineEndpoint({
  ...common,
  id: 'replayDelivery',
  method: 'POST',
  path: '/webhooks/{webhook_id}/deliveries/{delivery_id}/replay',
  summary: 'Send one event again',
  params: deliveryParams,
  answers: { 202: { about: 'It is on its way', schema: Delivery } },
  problems: [404, 409],
});
