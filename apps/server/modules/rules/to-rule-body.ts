import type { LearnedPatternBody, RuleBody, RuleCatalogueBody } from '@vouch/contract/rules/rules.ts';
import { ALL_RULES, RULES } from '@vouch/core/rules/registry.ts';
import type { Rule } from '@vouch/core/rules/rule.ts';
import { withShift } from '@vouch/core/rules/rule-set/apply-rule-set.ts';
import { type LearnedPattern, type RuleSet, tuningOf } from '@vouch/core/rules/rule-set/rule-set.ts';
import { SIGNALS } from '@vouch/core/rules/rule-set/signals.ts';
import { THRESHOLDS } from '@vouch/core/rules/rule-set/thresholds.ts';
import type { NumberedRuleSet } from './active-rule-set.ts';

/** The rules in force as clients see them. */
export function toCatalogueBody({ number, set }: NumberedRuleSet): RuleCatalogueBody {
  return {
    rule_version: set.version,
    version: number,
    suspicious_from: set.ensemble.suspiciousFrom,
    fake_from: set.ensemble.fakeFrom,
    rules: ALL_RULES.map((rule) => toRuleBody(rule, set)),
    learned: set.patterns.map(toPatternBody),
  };
}

/** One rule as it is in force. */
export function toRuleBody(rule: Rule, set: RuleSet): RuleBody {
  const { isOn, factor, shift, isNoteOnly, isRetired } = tuningOf(set, rule.id);
  return {
    id: rule.id,
    family: rule.family,
    severity: rule.severity,
    title: rule.title,
    looks_at: rule.about,
    why: rule.why,
    false_positives: rule.falsePositives,
    source: rule.source,
    weight: rule.logOdds,
    effective_weight: isOn ? withShift(rule.logOdds * factor, shift) : 0,
    enabled: isOn,
    factor,
    learned_shift: shift,
    note_only: isNoteOnly,
    retired: isRetired,
    thresholds: (rule.thresholds ?? []).map((name) => ({
      name,
      ...THRESHOLDS[name],
      value: set.thresholds[name],
    })),
  };
}

/** A learned pattern as clients see it. */
function toPatternBody(pattern: LearnedPattern): LearnedPatternBody {
  const { id, kind, logOdds: weight, people } = pattern;
  return {
    id,
    kind,
    title: titleOfPattern(pattern),
    rule_id: kind === 'allow' ? pattern.ruleId : null,
    trait: kind === 'signal' ? null : pattern.trait,
    key: kind === 'signal' ? null : pattern.key,
    weight,
    people,
    note_only: kind === 'allow' && pattern.isNoteOnly,
  };
}

/** What was learned, in words. */
export function titleOfPattern(pattern: LearnedPattern): string {
  if (pattern.kind === 'signal') return SIGNALS[pattern.signal].title;
  if (pattern.kind === 'deny') return `More doubt for ${pattern.trait} "${pattern.key}"`;
  return `"${titleOfRule(pattern.ruleId)}" counts less for ${pattern.trait} "${pattern.key}"`;
}

/** The title of a rule; its id when the catalogue has it no more. */
export function titleOfRule(ruleId: string): string {
  const rules: Readonly<Record<string, Rule>> = RULES;
  return Object.hasOwn(rules, ruleId) ? (rules[ruleId]?.title ?? ruleId) : ruleId;
}
