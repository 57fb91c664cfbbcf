import { textCovered } from './pdf-structure/text-covered.ts';
import type { Rule } from './rule.ts';

/** Ids of all rules. */
export type RuleId = 'text-covered';

/** The catalogue: a new check is one file and one line here. */
export const RULES = {
  'text-covered': textCovered,
} satisfies Record<RuleId, Rule>;

/** All rules in the order of the catalogue. */
export const ALL_RULES: readonly Rule[] = Object.values(RULES);
