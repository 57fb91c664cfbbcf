import { and, asc, eq, gte, inArray, lte, ne } from 'drizzle-orm';
import type { Transaction } from '../../platform/database/database.ts';
import type { Actor } from '../audit/index.ts';
import { webhookDeliveries } from './deliveries.tables.ts';
import { wakeSenders } from './sender-signal.ts';
import type { DeliveryId, WebhookId, WebhookRef } from './webhook.ts';
import type { WebhooksDeps } from './webhooks.deps.ts';

/** Most deliveries that are sent again by one request. */
const AT_ONCE = 10_000;

/** A span of time, ends included. */
export interface ReplaySpan {
  readonly from: Date;
  readonly to: Date;
  readonly includeDelivered: boolean;
}

/** Sends one delivery again, from the start of the schedule and under the same `webhook-id`. @returns whether it was there and had ended. */
export async function replayOne(
  deps: WebhooksDeps,
  actor: Actor,
  { webhookId, deliveryId }: { readonly webhookId: WebhookId; readonly deliveryId: DeliveryId },
): Promise<boolean> {
  const ref = { organizationId: actor.organizationId, webhookId };
  return deps.database.transaction(async (tx) => {
    const found = await restart(deps, tx, { ref, deliveryIds: [deliveryId] });
    if (found > 0) await noteReplay(deps, tx, { actor, webhookId, data: { deliveryId } });
    return found > 0;
  });
}

/** Sends again what happened in a span of time and did not arrive, oldest first; with `includeDelivered`, what arrived too. */
export async function replaySpan(
  deps: WebhooksDeps,
  actor: Actor,
  { webhookId, from, to, includeDelivered }: ReplaySpan & { readonly webhookId: WebhookId },
): Promise<{ readonly replayed: number; readonly hasMore: boolean }> {
  const ref = { organizationId: actor.organizationId, webhookId };
  const states = includeDelivered
    ? (['delivered', 'failed', 'skipped'] as const)
    : (['failed', 'skipped'] as const);
  return deps.database.transaction(async (tx) => {
    const rows = await tx
      .select({ id: webhookDeliveries.id })
      .from(webhookDeliveries)
      .where(
        and(
          eq(webhookDeliveries.organizationId, ref.organizationId),
          eq(webhookDeliveries.webhookId, webhookId),
          inArray(webhookDeliveries.status, [...states]),
          gte(webhookDeliveries.createdAt, from),
          lte(webhookDeliveries.createdAt, to),
        ),
      )
      .orderBy(asc(webhookDeliveries.id))
      .limit(AT_ONCE + 1);
    const deliveryIds = rows.slice(0, AT_ONCE).map(({ id }) => id);
    const replayed = deliveryIds.length === 0 ? 0 : await restart(deps, tx, { ref, deliveryIds });
    const data = { from: from.toISOString(), to: to.toISOString(), includeDelivered, replayed };
    await noteReplay(deps, tx, { actor, webhookId, data });
    return { replayed, hasMore: rows.length > AT_ONCE };
  });
}

async function restart(
  { clock }: WebhooksDeps,
  tx: Transaction,
  { ref, deliveryIds }: { readonly ref: WebhookRef; readonly deliveryIds: readonly DeliveryId[] },
): Promise<number> {
  const now = clock.now();
  const rows = await tx
    .update(webhookDeliveries)
    .set({
      status: 'pending',
      roundTries: 0,
      roundStartedAt: now,
      nextAttemptAt: now,
      heldUntil: null,
      endedAt: null,
    })
    .where(
      and(
        eq(webhookDeliveries.organizationId, ref.organizationId),
        eq(webhookDeliveries.webhookId, ref.webhookId),
        inArray(webhookDeliveries.id, [...deliveryIds]),
        ne(webhookDeliveries.status, 'pending'),
      ),
    )
    .returning({ id: webhookDeliveries.id });
  await wakeSenders(tx);
  return rows.length;
}

async function noteReplay(
  { audit }: WebhooksDeps,
  tx: Transaction,
  { actor, webhookId, data }: { actor: Actor; webhookId: WebhookId; data: Readonly<Record<string, unknown>> },
): Promise<void> {
  await audit.note(tx, actor, {
    action: 'webhook.replayed',
    subjectKind: 'webhook',
    subjectId: webhookId,
    data,
  });
}
