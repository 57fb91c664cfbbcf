import type { DeliveryStateName } from '@vouch/contract/webhooks/webhook.ts';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';

/** What happened, as it is signed and sent. */
export const webhookMessages = pgTable('webhook_messages', {
  id: idColumn<'webhook-message'>('id').primaryKey(),
  organizationId: organizationColumn(),
  event: text('event').notNull(),
  body: text('body').notNull(),
  createdAt: momentColumn('created_at').notNull(),
});

/** One message on its way to one webhook. */
export const webhookDeliveries = pgTable('webhook_deliveries', {
  id: idColumn<'webhook-delivery'>('id').primaryKey(),
  organizationId: organizationColumn(),
  webhookId: idColumn<'webhook'>('webhook_id').notNull(),
  messageId: idColumn<'webhook-message'>('message_id').notNull(),
  status: text('status').$type<DeliveryStateName>().notNull(),
  attempts: integer('attempts').notNull().default(0),
  roundTries: integer('round_tries').notNull().default(0),
  roundStartedAt: momentColumn('round_started_at').notNull(),
  nextAttemptAt: momentColumn('next_attempt_at'),
  heldUntil: momentColumn('held_until'),
  lastResponseStatus: integer('last_response_status'),
  lastError: text('last_error'),
  createdAt: momentColumn('created_at').notNull(),
  endedAt: momentColumn('ended_at'),
});

/** One try to deliver. */
export const webhookAttempts = pgTable('webhook_attempts', {
  deliveryId: idColumn<'webhook-delivery'>('delivery_id').notNull(),
  number: integer('number').notNull(),
  organizationId: organizationColumn(),
  at: momentColumn('at').notNull(),
  durationMs: integer('duration_ms').notNull(),
  responseStatus: integer('response_status'),
  error: text('error'),
  responseExcerpt: text('response_excerpt'),
});
