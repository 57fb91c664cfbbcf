import { z } from 'zod';
import { Id, Share, Timestamp } from '../common/scalars.ts';

/** A number on which a rule turns. */
export const RuleThreshold = z.object({
  name: z.string(),
  about: z.string(),
  unit: z.string(),
  value: z.number(),
  usual: z.number(),
  least: z.number(),
  most: z.number(),
});

/** One check of the catalogue, as it is in force. */
export const Rule = z
  .object({
    id: z.string(),
    family: z.string(),
    severity: z.enum(['HARD_FAIL', 'CRITICAL', 'INFO']).meta({ description: 'The worst that it can give' }),
    title: z.string(),
    looks_at: z.string(),
    why: z.string(),
    false_positives: z.string(),
    source: z.string(),
    weight: z.number().meta({ description: 'Usual weight, natural-log odds of forgery' }),
    effective_weight: z.number().meta({ description: 'Weight in force' }),
    enabled: z.boolean(),
    factor: z.number().meta({ description: 'Factor on the weight that an administrator chose' }),
    learned_shift: z.number().meta({ description: 'Learned from feedback, natural-log odds' }),
    note_only: z.boolean().meta({ description: 'Feedback made its findings notes' }),
    retired: z.boolean().meta({ description: 'Feedback took all of its weight' }),
    thresholds: z.array(RuleThreshold),
  })
  .meta({ id: 'Rule' });

/** Something learned that the catalogue does not say. */
export const LearnedPattern = z
  .object({
    id: z.string(),
    kind: z.enum(['allow', 'deny', 'signal']),
    title: z.string(),
    rule_id: z.string().nullable(),
    trait: z.enum(['seller', 'producer', 'template']).nullable(),
    key: z.string().nullable(),
    weight: z.number().meta({ description: 'Natural-log odds' }),
    people: z.int().meta({ description: 'People whose feedback stands behind it' }),
    note_only: z.boolean(),
  })
  .meta({ id: 'LearnedPattern' });

/** The rules in force. */
export const RuleCatalogue = z
  .object({
    rule_version: z.string(),
    version: z
      .int()
      .meta({ description: 'Number of the organization’s own version; 0: the catalogue as it is' }),
    suspicious_from: Share,
    fake_from: Share,
    rules: z.array(Rule),
    learned: z.array(LearnedPattern),
  })
  .meta({ id: 'RuleCatalogue' });

/** What people say about a rule. */
export const RuleDetail = Rule.extend({
  feedback: z.object({ correct: z.int(), incorrect: z.int(), unsure: z.int() }),
}).meta({ id: 'RuleDetail' });

/** What to change about a rule. */
export const RuleChange = z
  .object({
    enabled: z.boolean().optional(),
    factor: z.number().min(0).max(2).optional(),
    thresholds: z.record(z.string().max(60), z.number()).optional(),
    confirm: z
      .boolean()
      .default(false)
      .meta({ description: 'Needed to switch off or to weaken a HARD_FAIL rule' }),
  })
  .refine(
    ({ enabled, factor, thresholds }) => (enabled ?? factor ?? thresholds) !== undefined,
    'Name what to change: enabled, factor or thresholds.',
  )
  .meta({ id: 'RuleChange' });

/** One version of an organization's rule set. */
export const RuleSetVersion = z
  .object({
    version: z.int(),
    rule_version: z.string(),
    reason: z.enum(['catalogue', 'learned', 'edited']),
    active: z.boolean(),
    created_at: Timestamp.nullable(),
    created_by: Id.nullable(),
    rules_updated: z.int(),
    rules_added: z.int(),
    rules_removed: z.int(),
    held_back: z
      .object({
        before: z.object({ lessons: z.int(), loss: z.number().nullable(), wrong: Share.nullable() }),
        after: z.object({ lessons: z.int(), loss: z.number().nullable(), wrong: Share.nullable() }),
      })
      .nullable()
      .meta({ description: 'How well it agreed with people on documents held back; null for edits' }),
  })
  .meta({ id: 'RuleSetVersion' });

/** All versions, newest first. */
export const RuleSetVersions = z
  .object({ versions: z.array(RuleSetVersion) })
  .meta({ id: 'RuleSetVersions' });

const side = z.union([z.number(), z.looseObject({})]).nullable();

/** One difference of two versions: a number for thresholds, else what is set; `null` where it is not there. */
export const RuleSetDifference = z.object({
  kind: z.enum(['rule', 'pattern', 'threshold']),
  id: z.string(),
  title: z.string(),
  before: side,
  after: side,
});

/** What differs between two versions. */
export const RuleSetComparison = z
  .object({ from: z.int(), to: z.int(), changes: z.array(RuleSetDifference) })
  .meta({ id: 'RuleSetComparison' });

/** One check of the catalogue. */
export type RuleBody = z.infer<typeof Rule>;
/** One check with what people say about it. */
export type RuleDetailBody = z.infer<typeof RuleDetail>;
/** The rules in force. */
export type RuleCatalogueBody = z.infer<typeof RuleCatalogue>;
/** What to change about a rule. */
export type RuleChangeBody = z.infer<typeof RuleChange>;
/** Something learned. */
export type LearnedPatternBody = z.infer<typeof LearnedPattern>;
/** One version of a rule set. */
export type RuleSetVersionBody = z.infer<typeof RuleSetVersion>;
/** What differs between two versions. */
export type RuleSetComparisonBody = z.infer<typeof RuleSetComparison>;
