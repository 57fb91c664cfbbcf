import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Executor } from '../../platform/database/database.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import type { WebhookRef, WebhookRow } from './webhook.ts';
import { webhooks } from './webhooks.tables.ts';

const living = ({ organizationId, webhookId }: WebhookRef) =>
  and(eq(webhooks.organizationId, organizationId), eq(webhooks.id, webhookId), isNull(webhooks.deletedAt));

/** Webhooks of an organization, oldest first. */
export async function listWebhooks(
  executor: Executor,
  organizationId: OrganizationId,
): Promise<readonly WebhookRow[]> {
  return executor
    .select()
    .from(webhooks)
    .where(and(eq(webhooks.organizationId, organizationId), isNull(webhooks.deletedAt)))
    .orderBy(asc(webhooks.id));
}

/** One webhook; `null` when the organization has no such one. */
export async function findWebhook(executor: Executor, ref: WebhookRef): Promise<WebhookRow | null> {
  const [row] = await executor.select().from(webhooks).where(living(ref));
  return row ?? null;
}

/** Adds a webhook. */
export async function insertWebhook(
  executor: Executor,
  webhook: typeof webhooks.$inferInsert,
): Promise<WebhookRow> {
  const [row] = await executor.insert(webhooks).values(webhook).returning();
  if (!row) throw new Error('A webhook was not stored.');
  return row;
}

/** Changes a webhook; `null` when the organization has no such one. */
export async function updateWebhook(
  executor: Executor,
  ref: WebhookRef,
  change: Partial<typeof webhooks.$inferInsert>,
): Promise<WebhookRow | null> {
  const [row] = await executor.update(webhooks).set(change).where(living(ref)).returning();
  return row ?? null;
}
