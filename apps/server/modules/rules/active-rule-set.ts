import type { Ledger } from '@vouch/core/learning/ledger.ts';
import { BUILT_IN_RULE_SET, type RuleSet, versionName } from '@vouch/core/rules/rule-set/rule-set.ts';
import { withThresholds } from '@vouch/core/rules/rule-set/thresholds.ts';
import type { StoredRuleSet } from './rule-sets.repository.ts';

/** A rule set with its number and with what each person's feedback moved in it. */
export interface NumberedRuleSet {
  /** 0: the catalogue itself. */
  readonly number: number;
  readonly set: RuleSet;
  readonly ledger: Ledger;
}

/** The catalogue itself. */
export const CATALOGUE: NumberedRuleSet = { number: 0, set: BUILT_IN_RULE_SET, ledger: {} };

/** A stored version on top of the program's present catalogue, which may be newer than the version. */
export function toRuleSet(stored: StoredRuleSet | null): NumberedRuleSet {
  if (stored === null) return CATALOGUE;
  const { number, content, ledger } = stored;
  const set = {
    ...BUILT_IN_RULE_SET,
    ...content,
    thresholds: withThresholds(content.thresholds),
    version: versionName(number),
  };
  return { number, set, ledger };
}
