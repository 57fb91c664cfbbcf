import { totalMismatch } from './arithmetic/total-mismatch.ts';
import { linesSumMismatch } from './arithmetic/lines-sum-mismatch.ts';
import { lineProductMismatch } from './arithmetic/line-product-mismatch.ts';
import { taxMismatch } from './arithmetic/tax-mismatch.ts';
import { changeMismatch } from './arithmetic/change-mismatch.ts';
import { dueAmountMismatch } from './arithmetic/due-amount-mismatch.ts';
import { textCovered } from './pdf-structure/text-covered.ts';
import type { Rule } from './rule.ts';

/** Ids of all rules. */
export type RuleId =
  | 'total-mismatch'
  | 'lines-sum-mismatch'
  | 'line-product-mismatch'
  | 'tax-mismatch'
  | 'change-mismatch'
  | 'due-amount-mismatch'
  | 'text-covered';

/** The catalogue: a new check is one file and one line here. */
export const RULES = {
  'total-mismatch': totalMismatch,
  'lines-sum-mismatch': linesSumMismatch,
  'line-product-mismatch': lineProductMismatch,
  'tax-mismatch': taxMismatch,
  'change-mismatch': changeMismatch,
  'due-amount-mismatch': dueAmountMismatch,
  'text-covered': textCovered,
} satisfies Record<RuleId, Rule>;

/** All rules in the order of the catalogue. */
export const ALL_RULES: readonly Rule[] = Object.values(RULES);
