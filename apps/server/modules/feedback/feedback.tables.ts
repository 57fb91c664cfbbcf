import { doublePrecision, jsonb, pgTable, smallint, text } from 'drizzle-orm/pg-core';
import type { NewFeedbackBody } from '@vouch/contract/feedback/feedback.ts';
import type { IndicatorVerdict, JudgedDocument } from '@vouch/core/learning/lesson.ts';
import type { SignalName } from '@vouch/core/rules/rule-set/signals.ts';
import type { Label } from '@vouch/core/verification/verification.ts';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';

/** What a person said about one finding; `ruleId` is `null` where no rule has that name. */
export interface StoredReview {
  readonly indicator: string;
  readonly ruleId: string | null;
  readonly verdict: IndicatorVerdict;
  readonly explanation: string | null;
}

/** A sign that a person missed; `signal` is `null` where nothing knows how to look for it. */
export interface StoredMiss {
  readonly indicator: string;
  readonly signal: SignalName | null;
  readonly ruleId: string | null;
  readonly description: string | null;
  readonly severity: string | null;
}

/** What people make of verdicts. */
export const feedback = pgTable('feedback', {
  id: idColumn<'feedback'>('id').primaryKey(),
  organizationId: organizationColumn(),
  /** `fb_<date>_<time>_<random>`. */
  reference: text('reference').notNull(),
  documentId: idColumn<'document'>('document_id').notNull(),
  readingId: idColumn<'reading'>('reading_id'),
  /** `null` for people who did not sign in. */
  userId: idColumn<'user'>('user_id'),
  label: text('label').$type<Label>().notNull(),
  confidence: smallint('confidence').notNull(),
  reviews: jsonb('reviews').$type<readonly StoredReview[]>().notNull(),
  missed: jsonb('missed').$type<readonly StoredMiss[]>().notNull(),
  corrections: jsonb('corrections').$type<NewFeedbackBody['data_corrections']>().notNull(),
  comments: text('comments'),
  /** What was judged, with the weights of the catalogue. */
  judged: jsonb('judged').$type<Omit<JudgedDocument, 'id'>>().notNull(),
  verdictLabel: text('verdict_label').$type<Label>().notNull(),
  verdictScore: doublePrecision('verdict_score').notNull(),
  ruleVersion: text('rule_version').notNull(),
  /** Since then the same person said something newer about the same document. */
  supersededAt: momentColumn('superseded_at'),
  learnedAt: momentColumn('learned_at'),
  createdAt: momentColumn('created_at').notNull(),
});
