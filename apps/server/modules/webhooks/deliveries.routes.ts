import { paginationOf } from '@vouch/contract/common/page.ts';
import {
  getDelivery,
  listDeliveries,
  replayDelivery,
  replayWebhook,
  testWebhook,
} from '@vouch/contract/webhooks/endpoints.ts';
import { type OrganizationId, toId } from '../../platform/ids.ts';
import { json } from '../../platform/routing/answer.ts';
import { badRequest, notFound } from '../../platform/routing/request-error.ts';
import { type Route, signedInRoute } from '../../platform/routing/route.ts';
import { actorOf } from '../audit/index.ts';
import { findDelivery, listDeliveries as list } from './deliveries.repository.ts';
import { replayOne, replaySpan } from './replay.ts';
import { sendTest } from './send-test.ts';
import { toDeliveryBody, toDeliveryDetail } from './to-webhook-body.ts';
import { isOff, isUnderWay } from './webhook-errors.ts';
import type { WebhookRow } from './webhook.ts';
import type { WebhooksDeps } from './webhooks.deps.ts';
import { findWebhook } from './webhooks.repository.ts';

/** Routes that show what was sent to webhooks, and send it again. */
export function createDeliveriesRoutes(deps: WebhooksDeps): readonly Route[] {
  return [...readingRoutes(deps), ...sendingRoutes(deps)];
}

function readingRoutes(deps: WebhooksDeps): readonly Route[] {
  const { executor } = deps.database;
  return [
    signedInRoute(listDeliveries, async ({ principal: { organizationId }, params, query }) => {
      const { id: webhookId } = await webhookOf(deps, organizationId, params.webhook_id);
      const { page, per_page: perPage, status, event } = query;
      const found = await list(executor, { organizationId, webhookId }, { page, perPage, status, event });
      return json(200, {
        deliveries: found.deliveries.map(toDeliveryBody),
        pagination: paginationOf(page, perPage, found.total),
      });
    }),
    signedInRoute(getDelivery, async ({ principal: { organizationId }, params }) => {
      const { id: webhookId } = await webhookOf(deps, organizationId, params.webhook_id);
      const deliveryId = toId<'webhook-delivery'>(params.delivery_id);
      const found = deliveryId && (await findDelivery(executor, { organizationId, webhookId }, deliveryId));
      if (!found) throw notFound('delivery');
      return json(200, toDeliveryDetail(found));
    }),
  ];
}

function sendingRoutes(deps: WebhooksDeps): readonly Route[] {
  const { executor } = deps.database;
  return [
    signedInRoute(testWebhook, async ({ principal, params, requestId }) => {
      const webhook = await liveWebhookOf(deps, principal.organizationId, params.webhook_id);
      const deliveryId = await sendTest(deps, actorOf(principal, requestId), webhook);
      const found = await findDelivery(executor, refOf(webhook), deliveryId);
      if (!found) throw notFound('delivery');
      return json(202, toDeliveryBody(found.delivery));
    }),
    signedInRoute(replayDelivery, async ({ principal, params, requestId }) => {
      const webhook = await liveWebhookOf(deps, principal.organizationId, params.webhook_id);
      const deliveryId = toId<'webhook-delivery'>(params.delivery_id);
      const before = deliveryId && (await findDelivery(executor, refOf(webhook), deliveryId));
      if (!deliveryId || !before) throw notFound('delivery');
      const order = { webhookId: webhook.id, deliveryId };
      if (!(await replayOne(deps, actorOf(principal, requestId), order))) throw isUnderWay();
      const after = await findDelivery(executor, refOf(webhook), deliveryId);
      return json(202, toDeliveryBody((after ?? before).delivery));
    }),
    signedInRoute(replayWebhook, async ({ principal, params, body, requestId }) => {
      const webhook = await liveWebhookOf(deps, principal.organizationId, params.webhook_id);
      const from = new Date(body.from);
      const to = body.to === undefined ? deps.clock.now() : new Date(body.to);
      if (from > to) throw badRequest('invalid-range', 'from must not be after to.', '/body/from');
      const { replayed, hasMore } = await replaySpan(deps, actorOf(principal, requestId), {
        webhookId: webhook.id,
        from,
        to,
        includeDelivered: body.include_delivered,
      });
      return json(202, { replayed, has_more: hasMore });
    }),
  ];
}

function refOf({ organizationId, id: webhookId }: WebhookRow) {
  return { organizationId, webhookId };
}

/** The webhook that a path names. @throws RequestError 404 */
async function webhookOf(
  { database }: WebhooksDeps,
  organizationId: OrganizationId,
  text: string,
): Promise<WebhookRow> {
  const webhookId = toId<'webhook'>(text);
  const webhook = webhookId && (await findWebhook(database.executor, { organizationId, webhookId }));
  if (webhook === null) throw notFound('webhook');
  return webhook;
}

/** The same, for sending. @throws RequestError 404, and 409 when it is off. */
async function liveWebhookOf(
  deps: WebhooksDeps,
  organizationId: OrganizationId,
  text: string,
): Promise<WebhookRow> {
  const webhook = await webhookOf(deps, organizationId, text);
  if (webhook.disabledAt !== null) throw isOff();
  return webhook;
}
