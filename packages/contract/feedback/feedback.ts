import { z } from 'zod';
import { Label } from '../analyses/analysis.ts';
import { Id, Share, Timestamp } from '../common/scalars.ts';

const shortText = z.string().trim().min(1).max(200);
const longText = z.string().trim().max(4000);

/** What a person says about one finding. */
export const IndicatorReview = z.object({
  indicator: shortText.meta({ description: 'Id or title of a rule, as in the reasons of a verdict' }),
  user_verdict: z.enum(['correct', 'incorrect', 'unsure']),
  explanation: longText.optional(),
});

/** A sign that the verdict should have named. */
export const MissedIndicator = z.object({
  indicator_type: shortText,
  description: longText.optional(),
  severity: z.enum(['low', 'medium', 'high', 'critical']).optional(),
});

/** What a person makes of a verdict. */
export const NewFeedback = z
  .object({
    receipt_id: z
      .string()
      .trim()
      .min(1)
      .max(100)
      .meta({ description: 'A `receipt_ref`, an `analysis_ref`, or the id of an invoice' }),
    user_label: Label,
    confidence: z.int().min(1).max(5).meta({ description: 'How sure you are, 1 to 5' }),
    indicator_reviews: z.array(IndicatorReview).max(100).default([]),
    missed_indicators: z.array(MissedIndicator).max(50).default([]),
    data_corrections: z
      .record(z.string().min(1).max(60), z.union([z.string().max(500), z.number(), z.null()]))
      .refine((fields) => Object.keys(fields).length <= 60, 'At most 60 corrections.')
      .default({})
      .meta({ description: 'Right values by field, such as `merchant`, `total`, `date`' }),
    comments: longText.optional(),
  })
  .meta({ id: 'NewFeedback' });

/** Feedback was kept. */
export const FeedbackAccepted = z
  .object({
    status: z.literal('success'),
    feedback_id: z.string(),
    message: z.string(),
    learning_triggered: z.boolean().meta({ description: 'Whether a training was queued' }),
    unmatched_indicators: z
      .array(z.string())
      .meta({ description: 'Names that no rule has; kept, but nothing is learned from them' }),
  })
  .meta({ id: 'FeedbackAccepted' });

/** What feedback there is. */
export const FeedbackStats = z
  .object({
    total_feedback: z.int(),
    by_label: z.object({ real: z.int(), fake: z.int(), suspicious: z.int() }),
    avg_confidence: z.number().nullable(),
    learned_rules_count: z.int().meta({ description: 'Patterns and changed weights in force' }),
    last_training: Timestamp.nullable(),
    false_positive_rate: Share.nullable().meta({
      description: 'Share of documents called real by people that we called otherwise; null without any',
    }),
    false_negative_rate: Share.nullable().meta({
      description: 'Share of documents called fake by people that we called real; null without any',
    }),
    waiting_feedback: z.int().meta({ description: 'Not learned from yet' }),
    rule_version: z.string(),
  })
  .meta({ id: 'FeedbackStats' });

/** How well a rule set agrees with people on documents that it was not taught. */
export const HeldBack = z.object({
  lessons: z.int(),
  loss: z.number().nullable(),
  wrong: Share.nullable().meta({ description: 'Share of wrong labels' }),
});

/** What a training changed. */
export const Retrained = z
  .object({
    status: z.literal('success'),
    rules_updated: z.int(),
    rules_added: z.int(),
    rules_removed: z.int(),
    training_time_ms: z.number(),
    outcome: z.enum(['better', 'nothing-new', 'worse']).meta({
      description: '`worse`: documents that were held back came out worse, so nothing was changed',
    }),
    rule_version: z.string(),
    held_back: z.object({ before: HeldBack, after: HeldBack }),
  })
  .meta({ id: 'Retrained' });

/** The training goes on. */
export const RetrainingAccepted = z
  .object({ status: z.literal('accepted'), task_id: Id, message: z.string() })
  .meta({ id: 'RetrainingAccepted' });

/** What a person makes of a verdict. */
export type NewFeedbackBody = z.infer<typeof NewFeedback>;
/** Feedback was kept. */
export type FeedbackAcceptedBody = z.infer<typeof FeedbackAccepted>;
/** What feedback there is. */
export type FeedbackStatsBody = z.infer<typeof FeedbackStats>;
/** What a training changed. */
export type RetrainedBody = z.infer<typeof Retrained>;
/** The training goes on. */
export type RetrainingAcceptedBody = z.infer<typeof RetrainingAccepted>;
