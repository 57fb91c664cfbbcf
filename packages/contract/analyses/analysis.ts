import { z } from 'zod';
import { DuplicateKind } from '../duplicates/duplicate.ts';
import { Id, Share } from '../common/scalars.ts';

/** Verdict words. */
export const Label = z.enum(['real', 'suspicious', 'fake']);

/** Whether an analysis is kept. */
export const AnalyzeQuery = z.object({
  store: z
    .stringbool({ truthy: ['true', '1', 'yes'], falsy: ['false', '0', 'no'] })
    .default(true)
    .meta({
      description: '`false`: forget the file after the answer',
    }),
});

/** A document that came before and may be the one at hand. */
export const EarlierCopy = z
  .object({
    document_id: Id.meta({ description: 'Look it up at `/documents/{document_id}`' }),
    filename: z.string(),
    kinds: z.array(DuplicateKind).meta({ description: 'Strongest first' }),
    summary: z.string().meta({ description: 'One plain sentence' }),
  })
  .meta({ id: 'EarlierCopy' });

/** Verdict on one receipt or invoice. */
export const Analysis = z
  .object({
    label: Label,
    score: Share.meta({ description: 'Probability of forgery; higher is worse' }),
    reasons: z.array(z.string()).meta({ description: '`[TAG] Title: explanation`, worst first' }),
    minor_notes: z.array(z.string()),
    processing_time_ms: z.number(),
    receipt_ref: z.string().nullable(),
    analysis_ref: z.string(),
    rule_version: z.string(),
    engine_version: z.string(),
    recommended_action: z.enum(['approve', 'review', 'reject']),
    earlier_documents: z
      .array(EarlierCopy)
      .optional()
      .meta({ description: 'Documents that may be this one, likeliest first; an addition of this server' }),
  })
  .meta({ id: 'Analysis' });

/** A document that came before and may be the one at hand. */
export type EarlierCopyBody = z.infer<typeof EarlierCopy>;
/** Verdict on one receipt or invoice. */
export type AnalysisBody = z.infer<typeof Analysis>;
