import { boolean, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { ChangeCounts } from '@vouch/core/learning/compare-rule-sets.ts';
import type { Ledger } from '@vouch/core/learning/ledger.ts';
import type { Training } from '@vouch/core/learning/train.ts';
import type { RuleSet } from '@vouch/core/rules/rule-set/rule-set.ts';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';

/** Why a version was made. */
export type VersionReason = 'learned' | 'edited';

/** What is kept of a rule set; the rest belongs to the catalogue of the program. */
export type KeptRuleSet = Pick<RuleSet, 'thresholds' | 'tunings' | 'patterns'>;

/** How a learned version did on documents that were held back. */
export type HeldBack = Pick<Training, 'before' | 'after'>;

/** Versions of an organization's rule set. */
export const ruleSets = pgTable('rule_sets', {
  id: idColumn<'rule-set'>('id').primaryKey(),
  organizationId: organizationColumn(),
  /** From 1. */
  number: integer('number').notNull(),
  reason: text('reason').$type<VersionReason>().notNull(),
  content: jsonb('content').$type<KeptRuleSet>().notNull(),
  ledger: jsonb('ledger').$type<Ledger>().notNull(),
  counts: jsonb('counts').$type<ChangeCounts>().notNull(),
  heldBack: jsonb('held_back').$type<HeldBack>(),
  isActive: boolean('is_active').notNull(),
  createdBy: idColumn<'user'>('created_by'),
  createdAt: momentColumn('created_at').notNull(),
});
