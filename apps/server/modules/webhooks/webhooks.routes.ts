import { WEBHOOK_EVENTS } from '@vouch/contract/webhooks/events.ts';
import {
  changeWebhook,
  createWebhook,
  deleteWebhook,
  getWebhook,
  listWebhookEvents,
  listWebhooks,
  rotateWebhookSecret,
} from '@vouch/contract/webhooks/endpoints.ts';
import { toId } from '../../platform/ids.ts';
import { json, noContent } from '../../platform/routing/answer.ts';
import { notFound } from '../../platform/routing/request-error.ts';
import { type Route, signedInRoute } from '../../platform/routing/route.ts';
import { actorOf } from '../audit/index.ts';
import { createDeliveriesRoutes } from './deliveries.routes.ts';
import { addWebhook, changeWebhook as change, removeWebhook, rotateSecret } from './manage-webhooks.ts';
import { toWebhookBody, toWithSecret } from './to-webhook-body.ts';
import { toRequestError } from './webhook-errors.ts';
import type { WebhookId } from './webhook.ts';
import type { WebhooksDeps } from './webhooks.deps.ts';
import { findWebhook, listWebhooks as list } from './webhooks.repository.ts';

/** Routes that manage webhooks and show what was sent. */
export function createWebhooksRoutes(deps: WebhooksDeps): readonly Route[] {
  return [...managementRoutes(deps), ...changeRoutes(deps), ...createDeliveriesRoutes(deps)];
}

function managementRoutes(deps: WebhooksDeps): readonly Route[] {
  const { clock, database } = deps;
  return [
    signedInRoute(listWebhooks, async ({ principal }) => {
      const found = await list(database.executor, principal.organizationId);
      return json(200, { webhooks: found.map((webhook) => toWebhookBody(webhook, clock.now())) });
    }),
    signedInRoute(listWebhookEvents, async () => {
      const events = Object.entries(WEBHOOK_EVENTS).map(([type, { about }]) => ({ type, about }));
      return json(200, { events });
    }),
    signedInRoute(createWebhook, async ({ principal, body, requestId, keepAnswer }) => {
      const answerOf = (added: Parameters<typeof toWithSecret>[0]) =>
        json(201, toWithSecret(added, clock.now()));
      const added = await addWebhook(deps, actorOf(principal, requestId), {
        ...body,
        // Kept without the secret: a repeated request adds no second webhook, and nothing readable is stored.
        onAdded: (tx, { webhook }) => keepAnswer(tx, answerOf({ webhook, secret: null })),
      });
      if (!added.ok) throw toRequestError(added.error);
      return answerOf(added.value);
    }),
    signedInRoute(getWebhook, async ({ principal: { organizationId }, params }) => {
      const webhookId = idOf(params);
      const webhook = await findWebhook(database.executor, { organizationId, webhookId });
      if (webhook === null) throw notFound('webhook');
      return json(200, toWebhookBody(webhook, clock.now()));
    }),
  ];
}

function changeRoutes(deps: WebhooksDeps): readonly Route[] {
  const { clock } = deps;
  return [
    signedInRoute(changeWebhook, async ({ principal, params, body, requestId }) => {
      const order = { ...body, webhookId: idOf(params) };
      const changed = await change(deps, actorOf(principal, requestId), order);
      if (!changed.ok) throw toRequestError(changed.error);
      if (changed.value === null) throw notFound('webhook');
      return json(200, toWebhookBody(changed.value, clock.now()));
    }),
    signedInRoute(deleteWebhook, async ({ principal, params, requestId }) => {
      const isRemoved = await removeWebhook(deps, actorOf(principal, requestId), idOf(params));
      if (!isRemoved) throw notFound('webhook');
      return noContent();
    }),
    signedInRoute(rotateWebhookSecret, async ({ principal, params, requestId, keepAnswer }) => {
      const rotated = await rotateSecret(deps, actorOf(principal, requestId), {
        webhookId: idOf(params),
        onRotated: (tx, { webhook }) =>
          keepAnswer(tx, json(200, toWithSecret({ webhook, secret: null }, clock.now()))),
      });
      if (rotated === null) throw notFound('webhook');
      return json(200, toWithSecret(rotated, clock.now()));
    }),
  ];
}

/** The webhook that a path names. @throws RequestError 404 when it can name none. */
function idOf(params: { readonly webhook_id: string }): WebhookId {
  const webhookId = toId<'webhook'>(params.webhook_id);
  if (webhookId === null) throw notFound('webhook');
  return webhookId;
}
