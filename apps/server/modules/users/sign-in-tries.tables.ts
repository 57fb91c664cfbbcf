import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { momentColumn } from '../../platform/database/columns.ts';

/** Tries to sign in since the last one that went well, by a hash of the address that was typed. */
export const signInTries = pgTable('sign_in_tries', {
  accountHash: text('account_hash').primaryKey(),
  tries: integer('tries').notNull(),
  nextTryAt: momentColumn('next_try_at').notNull(),
});
