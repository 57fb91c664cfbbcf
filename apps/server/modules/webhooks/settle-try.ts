import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../platform/database/database.ts';
import { toStorable } from '../../platform/database/storable.ts';
import type { ClaimedDelivery } from './claim-due.ts';
import { webhookAttempts, webhookDeliveries } from './deliveries.tables.ts';
import { disableWebhook } from './disable-webhook.ts';
import { pauseAfter } from './schedule.ts';
import type { TryResult } from './try-delivery.ts';
import type { WebhookRow } from './webhook.ts';
import type { WebhooksDeps } from './webhooks.deps.ts';
import { updateWebhook } from './webhooks.repository.ts';

/** Events that are tried once: someone sits and waits. */
const TRIED_ONCE = new Set(['webhook.test']);

/** Notes how a try went and when the next one is. A webhook that stays silent through a whole schedule, or says that it is gone, is turned off. */
export async function settleTry(
  deps: WebhooksDeps,
  claimed: ClaimedDelivery,
  result: TryResult,
): Promise<void> {
  const { delivery } = claimed;
  const { wentWell, askedMs } = result;
  const isTriedOnce = TRIED_ONCE.has(delivery.event);
  const facts = { tries: delivery.roundTries, askedMs, chance: deps.chance() };
  const pauseMs = wentWell || result.isGone || isTriedOnce ? null : pauseAfter(facts);
  await deps.database.transaction(async (tx) => {
    await noteAttempt(tx, claimed, result);
    const isOurs = await moveOn(deps, tx, { claimed, result, pauseMs });
    if (!isOurs) return;
    const webhook = await noteState(deps, tx, { claimed, wentWell });
    if (webhook === null || wentWell || isTriedOnce) return;
    if (result.isGone) await disableWebhook(deps, tx, { webhook, reason: 'gone' });
    else if (pauseMs === null && isSilentSince(webhook, delivery.roundStartedAt))
      await disableWebhook(deps, tx, { webhook, reason: 'failing' });
  });
}

async function noteAttempt(
  tx: Transaction,
  { delivery }: ClaimedDelivery,
  { at, durationMs, status, error, excerpt }: TryResult,
): Promise<void> {
  const { id: deliveryId, organizationId, attempts: number } = delivery;
  const told = { responseStatus: status, error, responseExcerpt: toStorable(excerpt) };
  await tx
    .insert(webhookAttempts)
    .values({ deliveryId, organizationId, number, at, durationMs, ...told })
    .onConflictDoNothing();
}

interface Move {
  readonly claimed: ClaimedDelivery;
  readonly result: TryResult;
  readonly pauseMs: number | null;
}

/** @returns whether the delivery was still ours: another may have taken over, or it was skipped in between. */
async function moveOn(
  { clock }: WebhooksDeps,
  tx: Transaction,
  { claimed: { delivery }, result, pauseMs }: Move,
): Promise<boolean> {
  const now = clock.now();
  const last = { lastResponseStatus: result.status, lastError: result.error, heldUntil: null };
  const ended = {
    status: result.wentWell ? 'delivered' : 'failed',
    nextAttemptAt: null,
    endedAt: now,
  } as const;
  const next = pauseMs === null ? ended : { nextAttemptAt: new Date(now.getTime() + pauseMs) };
  const rows = await tx
    .update(webhookDeliveries)
    .set({ ...last, ...next })
    .where(
      and(
        eq(webhookDeliveries.organizationId, delivery.organizationId),
        eq(webhookDeliveries.id, delivery.id),
        eq(webhookDeliveries.status, 'pending'),
        eq(webhookDeliveries.attempts, delivery.attempts),
      ),
    )
    .returning({ id: webhookDeliveries.id });
  return rows.length > 0;
}

function noteState(
  { clock }: WebhooksDeps,
  tx: Transaction,
  { claimed, wentWell }: { readonly claimed: ClaimedDelivery; readonly wentWell: boolean },
): Promise<WebhookRow | null> {
  const now = clock.now();
  const { organizationId, id: webhookId } = claimed.webhook;
  const state = wentWell
    ? { lastSuccessAt: now, failingSince: null }
    : { failingSince: sql<Date>`coalesce(failing_since, ${now.toISOString()}::timestamptz)` };
  return updateWebhook(tx, { organizationId, webhookId }, state as { failingSince: Date | null });
}

function isSilentSince({ lastSuccessAt }: WebhookRow, moment: Date): boolean {
  return lastSuccessAt === null || lastSuccessAt < moment;
}
