import type { DeliveryStateName } from '@vouch/contract/webhooks/webhook.ts';
import { and, count, desc, eq, getTableColumns } from 'drizzle-orm';
import type { Executor } from '../../platform/database/database.ts';
import { webhookAttempts, webhookDeliveries, webhookMessages } from './deliveries.tables.ts';
import type { DeliveryId, DeliveryRow, WebhookRef } from './webhook.ts';

/** Tries shown of one delivery. */
const SHOWN_TRIES = 50;

/** Which deliveries. */
export interface DeliveryQuery {
  readonly status?: DeliveryStateName | undefined;
  readonly event?: string | undefined;
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
}

/** One delivery with its tries and its body. */
export interface DeliveryWithTries {
  readonly delivery: DeliveryRow;
  readonly body: string;
  readonly tries: ReadonlyArray<typeof webhookAttempts.$inferSelect>;
}

const columns = { ...getTableColumns(webhookDeliveries), event: webhookMessages.event };
const sameMessage = and(
  eq(webhookMessages.id, webhookDeliveries.messageId),
  eq(webhookMessages.organizationId, webhookDeliveries.organizationId),
);

const of = ({ organizationId, webhookId }: WebhookRef) =>
  and(eq(webhookDeliveries.organizationId, organizationId), eq(webhookDeliveries.webhookId, webhookId));

/** Deliveries to a webhook, newest first. */
export async function listDeliveries(
  executor: Executor,
  ref: WebhookRef,
  query: DeliveryQuery,
): Promise<{ readonly deliveries: readonly DeliveryRow[]; readonly total: number }> {
  const wanted = and(
    of(ref),
    query.status === undefined ? undefined : eq(webhookDeliveries.status, query.status),
    query.event === undefined ? undefined : eq(webhookMessages.event, query.event),
  );
  const deliveries = await executor
    .select(columns)
    .from(webhookDeliveries)
    .innerJoin(webhookMessages, sameMessage)
    .where(wanted)
    .orderBy(desc(webhookDeliveries.id))
    .limit(query.perPage)
    .offset((query.page - 1) * query.perPage);
  const [counted] = await executor
    .select({ total: count() })
    .from(webhookDeliveries)
    .innerJoin(webhookMessages, sameMessage)
    .where(wanted);
  return { deliveries, total: counted?.total ?? 0 };
}

/** One delivery to a webhook; `null` when there is no such one. */
export async function findDelivery(
  executor: Executor,
  ref: WebhookRef,
  deliveryId: DeliveryId,
): Promise<DeliveryWithTries | null> {
  const [row] = await executor
    .select({ delivery: columns, body: webhookMessages.body })
    .from(webhookDeliveries)
    .innerJoin(webhookMessages, sameMessage)
    .where(and(of(ref), eq(webhookDeliveries.id, deliveryId)));
  if (!row) return null;
  const tries = await executor
    .select()
    .from(webhookAttempts)
    .where(
      and(eq(webhookAttempts.organizationId, ref.organizationId), eq(webhookAttempts.deliveryId, deliveryId)),
    )
    .orderBy(desc(webhookAttempts.number))
    .limit(SHOWN_TRIES);
  return { ...row, tries };
}

/** Ends what still waits for a webhook that is off from now on. */
export async function skipPending(executor: Executor, ref: WebhookRef, now: Date): Promise<void> {
  await executor
    .update(webhookDeliveries)
    .set({ status: 'skipped', nextAttemptAt: null, heldUntil: null, endedAt: now })
    .where(and(of(ref), eq(webhookDeliveries.status, 'pending')));
}
