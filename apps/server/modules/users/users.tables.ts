import { pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';

/** What a person may do. */
export type Role = 'user' | 'admin';

/** People who sign in. E-mail addresses are unique among those not deleted, whatever the case. */
export const users = pgTable('users', {
  id: idColumn<'user'>('id').primaryKey(),
  organizationId: organizationColumn(),
  email: text('email').notNull(),
  name: text('name').notNull().default(''),
  role: text('role').$type<Role>().notNull(),
  /** Argon2id in PHC form; `null` when the person signs in by link only. */
  passwordHash: text('password_hash'),
  createdAt: momentColumn('created_at').notNull(),
  lastSignInAt: momentColumn('last_sign_in_at'),
  disabledAt: momentColumn('disabled_at'),
  deletedAt: momentColumn('deleted_at'),
});
