import { z } from 'zod';
import { Share } from '../common/scalars.ts';
import { AnalyzeQuery, EarlierCopy, Label } from './analysis.ts';

/** Vision models that every client may name; the answer tells which one was really used. */
export const DOCUMENTED_VISION_MODELS = ['gpt-4o', 'gpt-4o-mini', 'gpt-4-turbo'] as const;

/** How a file is judged by all engines. */
export const HybridQuery = AnalyzeQuery.extend({
  vision_model: z
    .string()
    .min(1)
    .max(100)
    .default('gpt-4o-mini')
    .meta({ description: `One of ${DOCUMENTED_VISION_MODELS.join(', ')}, or a model that is configured` }),
});

/** Keys of the engines. */
export const EngineKey = z.enum(['rule_based', 'vision_llm', 'donut', 'layoutlm']);

/** An engine that gave no answer; the others are not touched by it. */
export const EngineSilence = z
  .object({ status: z.enum(['unavailable', 'timeout', 'failed']), reason: z.string(), timing_ms: z.number() })
  .meta({ id: 'EngineSilence' });

/** What the rules say. */
export const RuleBasedResult = z
  .object({
    label: Label,
    score: Share,
    reasons: z.array(z.string()),
    minor_notes: z.array(z.string()),
    timing_ms: z.number(),
  })
  .meta({ id: 'RuleBasedResult' });

/** What a vision model says. */
export const VisionResult = z
  .object({
    verdict: Label.nullable(),
    confidence: Share.nullable(),
    reasoning: z.string(),
    model: z.string().nullable(),
    timing_ms: z.number(),
  })
  .meta({ id: 'VisionResult' });

const text = z.string().nullable();
const source = EngineKey.nullable();
const chance = Share.nullable();

/** One line of a receipt. */
export const ConvergedItem = z
  .object({ description: z.string(), quantity: text, amount: text, source: EngineKey })
  .meta({ id: 'ConvergedItem' });

/** What a reading model found; `null` where it found nothing. */
export const ReadingResult = z
  .object({
    merchant: text,
    total: text,
    date: text,
    currency: text,
    confidence: Share.nullable(),
    model: text,
    timing_ms: z.number(),
  })
  .meta({ id: 'ReadingResult' });

/** Values that engines do not agree on, or that none is trusted enough for. */
export const DataConflict = z
  .object({
    field: z.enum(['merchant', 'total', 'date', 'currency']),
    values: z.array(
      z.object({
        engine: EngineKey,
        value: z.string(),
        confidence: Share.meta({ description: 'Chance that this value is right' }),
        verified: z
          .boolean()
          .meta({ description: 'False when the value was looked for on the page and stands nowhere' }),
      }),
    ),
  })
  .meta({ id: 'DataConflict' });

/** What all engines together read. */
export const ConvergedData = z
  .object({
    merchant: text,
    total: text,
    date: text,
    currency: text,
    items: z.array(ConvergedItem),
    sources: z
      .object({ merchant: source, total: source, date: source, currency: source })
      .meta({ description: 'Engine from which each value was taken' }),
    confidence: z
      .object({ merchant: chance, total: chance, date: chance, currency: chance })
      .meta({ description: 'Chance that each value is right, told from all engines together' }),
    conflicts: z.array(DataConflict),
  })
  .meta({ id: 'ConvergedData' });

/** What each engine says by itself. */
export const IndividualResults = z
  .object({
    rule_based: z.union([RuleBasedResult, EngineSilence]),
    vision_llm: z.union([VisionResult, EngineSilence]),
    donut: z.union([ReadingResult, EngineSilence]),
    layoutlm: z.union([ReadingResult, EngineSilence]),
  })
  .meta({ id: 'IndividualResults' });

/** The verdict of all engines. */
export const EnsembleVerdict = z
  .object({
    final_label: Label,
    confidence: Share,
    score: Share.meta({ description: 'Probability of forgery; higher is worse' }),
    recommended_action: z.enum(['approve', 'review', 'reject']),
    reasoning: z.array(z.string()),
    agreement_score: Share.meta({ description: 'Share of the voting engines that agree with the label' }),
  })
  .meta({ id: 'EnsembleVerdict' });

/** Verdict of all engines on one file. */
export const HybridAnalysis = z
  .object({
    ensemble_verdict: EnsembleVerdict,
    individual_results: IndividualResults,
    converged_data: ConvergedData,
    total_processing_time_ms: z.number().meta({ description: 'Sum over all engines' }),
    wall_time_ms: z
      .number()
      .meta({ description: 'From the start of the first engine to the end of the last' }),
    receipt_ref: z.string().nullable(),
    analysis_ref: z.string(),
    rule_version: z.string(),
    engine_version: z.string(),
    vision_model: z.string().nullable().meta({ description: 'The model that was really used' }),
    earlier_documents: z
      .array(EarlierCopy)
      .optional()
      .meta({ description: 'Documents that may be this one, likeliest first; an addition of this server' }),
  })
  .meta({ id: 'HybridAnalysis' });

/** Verdict of all engines on one file. */
export type HybridBody = z.infer<typeof HybridAnalysis>;
/** What each engine says by itself. */
export type IndividualResultsBody = z.infer<typeof IndividualResults>;
/** The verdict of all engines. */
export type EnsembleVerdictBody = z.infer<typeof EnsembleVerdict>;
/** Key of an engine. */
export type EngineKeyName = z.infer<typeof EngineKey>;
/** An engine that gave no answer. */
export type EngineSilenceBody = z.infer<typeof EngineSilence>;
