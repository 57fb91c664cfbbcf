import type { NewWebhookBody, WebhookChangeBody } from '@vouch/contract/webhooks/webhook.ts';
import { type Result, ok } from '@vouch/core/errors/document-error.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { toStorable } from '../../platform/database/storable.ts';
import type { PostProblem } from '../../platform/http-client/safe-post.ts';
import { newId } from '../../platform/ids.ts';
import type { Actor } from '../audit/index.ts';
import { skipPending } from './deliveries.repository.ts';
import { newWebhookSecret } from './signature.ts';
import type { WebhookId, WebhookRow } from './webhook.ts';
import type { WebhooksDeps } from './webhooks.deps.ts';
import { findWebhook, insertWebhook, listWebhooks, updateWebhook } from './webhooks.repository.ts';

/** A webhook with its secret, which can not be shown again. */
export interface WebhookAndSecret {
  readonly webhook: WebhookRow;
  readonly secret: string;
}

/** Why a webhook can not be added or changed. */
export type WebhookProblem = PostProblem | 'too-many';

/** Most webhooks of one organization: each of them is told every event. */
export const MAX_WEBHOOKS = 50;
/** How long the old secret still signs after a change, milliseconds. */
const OLD_SECRET_MS = 24 * 60 * 60 * 1000;

const about = (action: string, webhookId: WebhookId, data: Readonly<Record<string, unknown>> = {}) => ({
  action,
  subjectKind: 'webhook',
  subjectId: webhookId,
  data,
});

/** Adds a webhook; `onAdded` runs in the same transaction. */
export async function addWebhook(
  deps: WebhooksDeps,
  actor: Actor,
  order: NewWebhookBody & { readonly onAdded?: OnSecret },
): Promise<Result<WebhookAndSecret, WebhookProblem>> {
  const address = deps.poster.check(order.url);
  if (!address.ok) return address;
  const { organizationId, userId: createdBy } = actor;
  const secret = newWebhookSecret();
  return deps.database.transaction(async (tx) => {
    const there = await listWebhooks(tx, organizationId);
    if (there.length >= MAX_WEBHOOKS) return { ok: false, error: 'too-many' } as const;
    const now = deps.clock.now();
    const webhook = await insertWebhook(tx, {
      id: newId(),
      organizationId,
      url: address.value,
      description: toStorable(order.description),
      events: [...new Set(order.events)],
      secret: deps.sealer.seal(secret),
      createdBy,
      createdAt: now,
      updatedAt: now,
    });
    const { id, url, events } = webhook;
    await deps.audit.note(tx, actor, about('webhook.created', id, { url, events }));
    await order.onAdded?.(tx, { webhook, secret });
    return ok({ webhook, secret });
  });
}

/** Changes a webhook. `null` when the organization has no such one. */
export async function changeWebhook(
  deps: WebhooksDeps,
  actor: Actor,
  { webhookId, ...change }: WebhookChangeBody & { readonly webhookId: WebhookId },
): Promise<Result<WebhookRow | null, WebhookProblem>> {
  const { organizationId } = actor;
  const address = change.url === undefined ? null : deps.poster.check(change.url);
  if (address?.ok === false) return address;
  const ref = { organizationId, webhookId };
  return deps.database.transaction(async (tx) => {
    const before = await findWebhook(tx, ref);
    if (before === null) return ok(null);
    const now = deps.clock.now();
    const after = await updateWebhook(tx, ref, {
      url: address?.ok === true ? address.value : before.url,
      events: change.events ?? before.events,
      description: toStorable(change.description ?? before.description),
      ...stateOf(before, change.enabled, now),
      updatedAt: now,
    });
    if (change.enabled === false) await skipPending(tx, ref, now);
    await deps.audit.note(tx, actor, about('webhook.updated', webhookId, toStorable(change)));
    return ok(after);
  });
}

/** What turning on or off changes; nothing when it is so already. */
function stateOf(before: WebhookRow, enabled: boolean | undefined, now: Date) {
  if (enabled === undefined || enabled === (before.disabledAt === null)) return {};
  return enabled
    ? { disabledReason: null, disabledAt: null, failingSince: null }
    : ({ disabledReason: 'by-admin', disabledAt: now } as const);
}

/** Removes a webhook. @returns whether there was one. */
export function removeWebhook(deps: WebhooksDeps, actor: Actor, webhookId: WebhookId): Promise<boolean> {
  const ref = { organizationId: actor.organizationId, webhookId };
  return deps.database.transaction(async (tx) => {
    const now = deps.clock.now();
    const removed = await updateWebhook(tx, ref, { deletedAt: now });
    if (removed === null) return false;
    await skipPending(tx, ref, now);
    await deps.audit.note(tx, actor, about('webhook.deleted', webhookId));
    return true;
  });
}

/** What runs in the transaction that makes a secret: for what must be kept together with it. */
type OnSecret = (tx: Transaction, made: WebhookAndSecret) => Promise<void>;

/** Makes a new secret; the old one signs as well for a day. `null` when the organization has no such webhook. */
export function rotateSecret(
  deps: WebhooksDeps,
  actor: Actor,
  { webhookId, onRotated }: { readonly webhookId: WebhookId; readonly onRotated?: OnSecret },
): Promise<WebhookAndSecret | null> {
  const ref = { organizationId: actor.organizationId, webhookId };
  const secret = newWebhookSecret();
  return deps.database.transaction(async (tx) => {
    const before = await findWebhook(tx, ref);
    if (before === null) return null;
    const now = deps.clock.now();
    const webhook = await updateWebhook(tx, ref, {
      secret: deps.sealer.seal(secret),
      oldSecret: before.secret,
      oldSecretUntil: new Date(now.getTime() + OLD_SECRET_MS),
      updatedAt: now,
    });
    await deps.audit.note(tx, actor, about('webhook.secret-rotated', webhookId));
    if (webhook === null) return null;
    await onRotated?.(tx, { webhook, secret });
    return { webhook, secret };
  });
}
