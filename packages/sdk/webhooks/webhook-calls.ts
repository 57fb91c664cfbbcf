import type { WebhookEventType } from '@vouch/contract/webhooks/events.ts';
import type {
  DeliveryBody,
  DeliveryDetailBody,
  DeliveryList,
  DeliveryStateName,
  NewWebhook,
  Replayed,
  ReplayRange,
  WebhookBody,
  WebhookChangeBody,
  WebhookEventList,
  WebhookList,
  WebhookWithSecretBody,
} from '@vouch/contract/webhooks/webhook.ts';
import type { z } from 'zod';
import type { OperationCalls } from '../calls/call-operation.ts';

/** Which deliveries to list. */
export interface DeliveryFilter {
  /** From 1. */
  readonly page?: number | undefined;
  /** 1 to 100. */
  readonly perPage?: number | undefined;
  readonly status?: DeliveryStateName | undefined;
  readonly event?: WebhookEventType | undefined;
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

/** The webhook calls over those of all operations. */
export function createWebhookCalls({ call }: OperationCalls): WebhookCalls {
  const of = (webhookId: string) => ({ path: { webhook_id: webhookId } });
  const delivery = (webhookId: string, deliveryId: string) => ({
    path: { webhook_id: webhookId, delivery_id: deliveryId },
  });
  return {
    listWebhooks: (signal) => call('listWebhooks', { signal }),
    listWebhookEvents: (signal) => call('listWebhookEvents', { signal }),
    createWebhook: (json) => call('createWebhook', { json }),
    getWebhook: (id, signal) => call('getWebhook', { ...of(id), signal }),
    changeWebhook: (id, json) => call('changeWebhook', { ...of(id), json }),
    deleteWebhook: (id) => call('deleteWebhook', of(id)),
    rotateWebhookSecret: (id) => call('rotateWebhookSecret', of(id)),
    testWebhook: (id) => call('testWebhook', of(id)),
    replayWebhook: (id, json) => call('replayWebhook', { ...of(id), json }),
    listDeliveries: (id, { page, perPage, status, event } = {}, signal) =>
      call('listDeliveries', { ...of(id), query: { page, per_page: perPage, status, event }, signal }),
    getDelivery: (id, deliveryId, signal) => call('getDelivery', { ...delivery(id, deliveryId), signal }),
    replayDelivery: (id, deliveryId) => call('replayDelivery', delivery(id, deliveryId)),
  };
}
