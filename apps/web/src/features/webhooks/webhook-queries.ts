import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { vouch } from '../../shared/api/vouch.ts';

/** Deliveries shown on one page. */
const PER_PAGE = 20;
/** Deliveries change by themselves while one looks at them, milliseconds. */
const REFRESH_MS = 3_000;

/** All webhooks. */
export const webhooksQuery = queryOptions({
  queryKey: ['webhooks'],
  queryFn: ({ signal }) => vouch.listWebhooks(signal),
  staleTime: 0,
});

/** What webhooks can be told. */
export const webhookEventsQuery = queryOptions({
  queryKey: ['webhook-events'],
  queryFn: ({ signal }) => vouch.listWebhookEvents(signal),
  staleTime: Infinity,
});

/** One webhook. */
export function webhookQuery(webhookId: string) {
  return queryOptions({
    queryKey: ['webhooks', webhookId],
    queryFn: ({ signal }) => vouch.getWebhook(webhookId, signal),
    refetchInterval: REFRESH_MS,
  });
}

/** One page of what was sent to a webhook. */
export function deliveriesQuery(webhookId: string, page: number) {
  return queryOptions({
    queryKey: ['webhooks', webhookId, 'deliveries', page],
    queryFn: ({ signal }) => vouch.listDeliveries(webhookId, { page, perPage: PER_PAGE }, signal),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  });
}

/** One delivery with every try. */
export function deliveryQuery(webhookId: string, deliveryId: string) {
  return queryOptions({
    queryKey: ['webhooks', webhookId, 'delivery', deliveryId],
    queryFn: ({ signal }) => vouch.getDelivery(webhookId, deliveryId, signal),
    refetchInterval: REFRESH_MS,
  });
}
