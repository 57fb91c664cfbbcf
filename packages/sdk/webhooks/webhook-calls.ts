import {
  changeWebhook,
  createWebhook,
  deleteWebhook,
  getDelivery,
  getWebhook,
  listDeliveries,
  listWebhookEvents,
  listWebhooks,
  replayDelivery,
  replayWebhook,
  rotateWebhookSecret,
  testWebhook,
} from '@vouch/contract/webhooks/endpoints.ts';
import {
  Delivery,
  type DeliveryBody,
  DeliveryDetail,
  type DeliveryDetailBody,
  DeliveryList,
  type DeliveryStateName,
  type NewWebhook,
  Replayed,
  type ReplayRange,
  Webhook,
  type WebhookBody,
  type WebhookChangeBody,
  WebhookEventList,
  WebhookList,
  WebhookWithSecret,
  type WebhookWithSecretBody,
} from '@vouch/contract/webhooks/webhook.ts';
import type { z } from 'zod';
import { toCall } from '../http/call-endpoint.ts';
import { newIdempotencyKey } from '../http/idempotency-key.ts';
import type { Transport } from '../http/transport.ts';

/** Which deliveries to list. */
export interface DeliveryFilter {
  /** From 1. */
  readonly page?: number | undefined;
  /** 1 to 100. */
  readonly perPage?: number | undefined;
  readonly status?: DeliveryStateName | undefined;
  readonly event?: string | undefined;
}

/** Addresses that are told what happens; for administrators. */
export interface WebhookCalls {
  listWebhooks(signal?: AbortSignal): Promise<z.infer<typeof WebhookList>>;
  listWebhookEvents(signal?: AbortSignal): Promise<z.infer<typeof WebhookEventList>>;
  /** The secret is in the answer, this once. */
  createWebhook(webhook: z.input<typeof NewWebhook>): Promise<WebhookWithSecretBody>;
  getWebhook(webhookId: string, signal?: AbortSignal): Promise<WebhookBody>;
  changeWebhook(webhookId: string, change: WebhookChangeBody): Promise<WebhookBody>;
  deleteWebhook(webhookId: string): Promise<void>;
  /** The old secret is good for one more day. */
  rotateWebhookSecret(webhookId: string): Promise<WebhookWithSecretBody>;
  testWebhook(webhookId: string): Promise<DeliveryBody>;
  replayWebhook(webhookId: string, range: z.input<typeof ReplayRange>): Promise<z.infer<typeof Replayed>>;
  listDeliveries(
    webhookId: string,
    filter?: DeliveryFilter,
    signal?: AbortSignal,
  ): Promise<z.infer<typeof DeliveryList>>;
  getDelivery(webhookId: string, deliveryId: string, signal?: AbortSignal): Promise<DeliveryDetailBody>;
  replayDelivery(webhookId: string, deliveryId: string): Promise<DeliveryBody>;
}

/** The webhook calls over a transport. */
export function createWebhookCalls(transport: Transport): WebhookCalls {
  const of = (webhookId: string) => ({ webhook_id: webhookId });
  return {
    listWebhooks: (signal) => transport.fetchJson(toCall(listWebhooks, { signal }), WebhookList),
    listWebhookEvents: (signal) =>
      transport.fetchJson(toCall(listWebhookEvents, { signal }), WebhookEventList),
    createWebhook: (json) =>
      transport.fetchJson(
        toCall(createWebhook, { json, idempotencyKey: newIdempotencyKey() }),
        WebhookWithSecret,
      ),
    getWebhook: (id, signal) => transport.fetchJson(toCall(getWebhook, { params: of(id), signal }), Webhook),
    changeWebhook: (id, json) =>
      transport.fetchJson(toCall(changeWebhook, { params: of(id), json }), Webhook),
    deleteWebhook: async (id) => {
      await transport.fetchRaw(toCall(deleteWebhook, { params: of(id) }));
    },
    rotateWebhookSecret: (id) =>
      transport.fetchJson(toCall(rotateWebhookSecret, { params: of(id) }), WebhookWithSecret),
    testWebhook: (id) => transport.fetchJson(toCall(testWebhook, { params: of(id) }), Delivery),
    replayWebhook: (id, json) =>
      transport.fetchJson(toCall(replayWebhook, { params: of(id), json }), Replayed),
    ...createDeliveryCalls(transport),
  };
}

type DeliveryCalls = Pick<WebhookCalls, 'listDeliveries' | 'getDelivery' | 'replayDelivery'>;

function createDeliveryCalls(transport: Transport): DeliveryCalls {
  return {
    listDeliveries: (webhookId, { page, perPage, status, event } = {}, signal) => {
      const query = { page, per_page: perPage, status, event };
      const params = { webhook_id: webhookId };
      return transport.fetchJson(toCall(listDeliveries, { params, query, signal }), DeliveryList);
    },
    getDelivery: (webhookId, deliveryId, signal) => {
      const params = { webhook_id: webhookId, delivery_id: deliveryId };
      return transport.fetchJson(toCall(getDelivery, { params, signal }), DeliveryDetail);
    },
    replayDelivery: (webhookId, deliveryId) => {
      const params = { webhook_id: webhookId, delivery_id: deliveryId };
      return transport.fetchJson(toCall(replayDelivery, { params }), Delivery);
    },
  };
}
