import type { RuleSetComparisonBody, RuleSetVersionBody } from '@vouch/contract/rules/rules.ts';
import { compareRuleSets, type RuleSetChange } from '@vouch/core/learning/compare-rule-sets.ts';
import { versionName } from '@vouch/core/rules/rule-set/rule-set.ts';
import { THRESHOLDS, THRESHOLD_NAMES } from '@vouch/core/rules/rule-set/thresholds.ts';
import { CATALOGUE, type NumberedRuleSet } from './active-rule-set.ts';
import type { StoredRuleSet } from './rule-sets.repository.ts';
import { titleOfPattern, titleOfRule } from './to-rule-body.ts';

/** A version as clients see it. */
export function toVersionBody(stored: StoredRuleSet): RuleSetVersionBody {
  const { number, counts, heldBack } = stored;
  return {
    version: number,
    rule_version: versionName(number),
    reason: stored.reason,
    active: stored.isActive,
    created_at: stored.createdAt.toISOString(),
    created_by: stored.createdBy,
    rules_updated: counts.updated,
    rules_added: counts.added,
    rules_removed: counts.removed,
    held_back: heldBack && { before: { ...heldBack.before }, after: { ...heldBack.after } },
  };
}

/** The catalogue as version 0. */
export function toCatalogueVersion(active: boolean): RuleSetVersionBody {
  return {
    version: 0,
    rule_version: CATALOGUE.set.version,
    reason: 'catalogue',
    active,
    created_at: null,
    created_by: null,
    rules_updated: 0,
    rules_added: 0,
    rules_removed: 0,
    held_back: null,
  };
}

/** What differs between two versions. */
export function toComparisonBody(a: NumberedRuleSet, b: NumberedRuleSet): RuleSetComparisonBody {
  const changes = compareRuleSets(a.set, b.set).map((change) => ({
    kind: change.kind,
    id: change.id,
    title: titleOfChange(change),
    before: toSide(change.before),
    after: toSide(change.after),
  }));
  return { from: a.number, to: b.number, changes };
}

/** One side of a change as plain data. */
function toSide(side: RuleSetChange['before']) {
  return typeof side === 'object' && side !== null ? { ...side } : side;
}

function titleOfChange(change: RuleSetChange): string {
  if (change.kind === 'rule') return titleOfRule(change.id);
  if (change.kind === 'pattern') {
    const pattern = change.after ?? change.before;
    return pattern ? titleOfPattern(pattern) : change.id;
  }
  const name = THRESHOLD_NAMES.find((known) => known === change.id);
  return name === undefined ? change.id : THRESHOLDS[name].about;
}
