import { and, asc, eq, isNotNull, isNull, lte, notInArray, or, sql } from 'drizzle-orm';
import type { Executor } from '../../platform/database/database.ts';
import { webhookDeliveries, webhookMessages } from './deliveries.tables.ts';
import type { DeliveryRow, WebhookId, WebhookRow } from './webhook.ts';
import { webhooks } from './webhooks.tables.ts';

/** A delivery that is ours to try, for a while. */
export interface ClaimedDelivery {
  readonly delivery: DeliveryRow;
  readonly webhook: WebhookRow;
  readonly body: string;
}

/** How much to claim. */
export interface ClaimOptions {
  readonly now: Date;
  /** Nobody else takes it for so long, milliseconds. */
  readonly holdMs: number;
  readonly limit: number;
  /** Webhooks that have enough under way. */
  readonly exceptFor: readonly WebhookId[];
}

/**
 * Takes deliveries whose time has come, of all organizations. Each is claimed by one sender at a time; a sender that dies loses its claims
 * when the hold ends, and another sends again: what was sent but not noted arrives twice, under one id.
 */
export async function claimDue(
  executor: Executor,
  { now, holdMs, limit, exceptFor }: ClaimOptions,
): Promise<readonly ClaimedDelivery[]> {
  const { status, nextAttemptAt, heldUntil, webhookId } = webhookDeliveries;
  const due = executor
    .select({ id: webhookDeliveries.id })
    .from(webhookDeliveries)
    .where(
      and(
        eq(status, 'pending'),
        lte(nextAttemptAt, now),
        or(isNull(heldUntil), lte(heldUntil, now)),
        exceptFor.length === 0 ? undefined : notInArray(webhookId, [...exceptFor]),
      ),
    )
    .orderBy(asc(nextAttemptAt))
    .limit(limit)
    .for('update', { skipLocked: true });
  const claimed = await executor
    .update(webhookDeliveries)
    .set({
      attempts: sql`${webhookDeliveries.attempts} + 1`,
      roundTries: sql`${webhookDeliveries.roundTries} + 1`,
      heldUntil: new Date(now.getTime() + holdMs),
    })
    // As an array, so that the rows are chosen once.
    .where(sql`${webhookDeliveries.id} = any(array(${due}))`)
    .returning({ id: webhookDeliveries.id });
  const found = await Promise.all(claimed.map(({ id }) => load(executor, id)));
  return found.filter((one) => one !== null);
}

async function load(executor: Executor, deliveryId: DeliveryRow['id']): Promise<ClaimedDelivery | null> {
  const [row] = await executor
    .select({ delivery: webhookDeliveries, webhook: webhooks, message: webhookMessages })
    .from(webhookDeliveries)
    .innerJoin(webhooks, eq(webhooks.id, webhookDeliveries.webhookId))
    .innerJoin(webhookMessages, eq(webhookMessages.id, webhookDeliveries.messageId))
    .where(eq(webhookDeliveries.id, deliveryId));
  if (!row) return null;
  const { delivery, webhook, message } = row;
  return { delivery: { ...delivery, event: message.event }, webhook, body: message.body };
}

/** Lets go of everything that is held: for a database that no other process can have open, where holders are certain to be dead. */
export async function releaseHeld(executor: Executor): Promise<void> {
  await executor
    .update(webhookDeliveries)
    .set({ heldUntil: null })
    .where(and(eq(webhookDeliveries.status, 'pending'), isNotNull(webhookDeliveries.heldUntil)));
}
