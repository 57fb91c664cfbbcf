import { lt } from 'drizzle-orm';
import type { Executor } from '../../platform/database/database.ts';
import { webhookMessages } from './deliveries.tables.ts';

/** How long it can be looked up what was sent, milliseconds. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** Forgets messages older than 30 days, with their deliveries and tries, of all organizations. */
export async function forgetOldMessages(executor: Executor, now: Date): Promise<void> {
  await executor
    .delete(webhookMessages)
    .where(lt(webhookMessages.createdAt, new Date(now.getTime() - KEPT_MS)));
}
