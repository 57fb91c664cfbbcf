import type { RuleChangeBody } from '@vouch/contract/rules/rules.ts';
import type { Rule } from '@vouch/core/rules/rule.ts';
import { type RuleSet, type RuleTuning, tuningOf } from '@vouch/core/rules/rule-set/rule-set.ts';
import { THRESHOLDS, type ThresholdName, withThresholds } from '@vouch/core/rules/rule-set/thresholds.ts';
import { badRequest, RequestError } from '../../platform/routing/request-error.ts';
import type { Actor } from '../audit/index.ts';
import { addVersion, holdActiveRuleSet } from './add-version.ts';
import type { NumberedRuleSet } from './active-rule-set.ts';
import type { RulesDeps } from './rules.deps.ts';

/** Changes a rule for the organization; what is the same already makes no version. @returns the rule set in force. */
export async function changeRule(
  deps: RulesDeps,
  actor: Actor,
  { rule, change }: { readonly rule: Rule; readonly change: RuleChangeBody },
): Promise<NumberedRuleSet> {
  checkConfirmed(rule, change);
  const thresholds = toThresholds(rule, change.thresholds ?? {});
  return deps.database.transaction(async (tx) => {
    const held = await holdActiveRuleSet(tx, actor.organizationId);
    const set = changed(held.set, rule, { change, thresholds });
    if (JSON.stringify(set) === JSON.stringify(held.set)) return held;
    const version = { reason: 'edited', set, ledger: held.ledger, heldBack: null } as const;
    const { number } = await addVersion(deps, tx, { actor, held, version });
    const data = { enabled: change.enabled, factor: change.factor, thresholds: change.thresholds };
    const about = { subjectKind: 'rule', subjectId: rule.id, data: JSON.parse(JSON.stringify(data)) };
    await deps.audit.note(tx, actor, { action: 'rule.changed', ...about });
    return { ...held, number, set };
  });
}

type ChosenThresholds = Readonly<Partial<Record<ThresholdName, number>>>;

function changed(
  set: RuleSet,
  rule: Rule,
  { change, thresholds }: { readonly change: RuleChangeBody; readonly thresholds: ChosenThresholds },
): RuleSet {
  const before = tuningOf(set, rule.id);
  const tuning: RuleTuning = {
    ...before,
    isOn: change.enabled ?? before.isOn,
    factor: change.factor ?? before.factor,
  };
  return {
    ...set,
    thresholds: withThresholds({ ...set.thresholds, ...thresholds }),
    tunings: { ...set.tunings, [rule.id]: tuning },
  };
}

/** Proof is not weakened by a slip of the hand. */
function checkConfirmed(rule: Rule, { enabled, factor, confirm }: RuleChangeBody): void {
  const isWeakened = enabled === false || (factor !== undefined && factor < 1);
  if (rule.severity !== 'HARD_FAIL' || !isWeakened || confirm) return;
  const message = `"${rule.title}" is proof of a change, not a hint. Send "confirm": true if you really want to weaken it.`;
  throw new RequestError({ status: 409, code: 'confirmation-needed', message });
}

function toThresholds(rule: Rule, wanted: Readonly<Record<string, number>>): ChosenThresholds {
  return Object.fromEntries(
    Object.entries(wanted).map(([text, value]) => {
      const name = rule.thresholds?.find((known) => known === text);
      const pointer = `/body/thresholds/${text}`;
      if (name === undefined)
        throw badRequest('unknown-threshold', `This check has no threshold "${text}".`, pointer);
      const { least, most } = THRESHOLDS[name];
      if (value < least || value > most)
        throw badRequest('out-of-range', `"${text}" must be between ${least} and ${most}.`, pointer);
      return [name, value];
    }),
  );
}
