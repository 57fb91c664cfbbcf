import { DEFAULT_ENSEMBLE, type EnsembleSettings } from '../../ensemble/settings.ts';
import { RULE_SET_VERSION } from '../version.ts';
import type { SignalName } from './signals.ts';
import { type Thresholds, USUAL_THRESHOLDS } from './thresholds.ts';

/** What an organization, or its feedback, changed about one rule. */
export interface RuleTuning {
  /** `false`: the rule does not run. */
  readonly isOn: boolean;
  /** An administrator's factor on the rule's weight, 0 to 2. */
  readonly factor: number;
  /** Learned from feedback: natural-log odds added to the weight. */
  readonly shift: number;
  /** Enough people found it useless: its findings are notes, whatever their severity. Never for HARD_FAIL. */
  readonly isNoteOnly: boolean;
  /** Feedback took all of its weight: findings that weigh nothing are not told. */
  readonly isRetired: boolean;
}

/** By what documents of one kind are recognised: who sells, which program made the file, which template it follows. */
export type TraitName = 'seller' | 'producer' | 'template';

/** Something learned that no rule of the catalogue says. */
export type LearnedPattern = AllowPattern | DenyPattern | SignalPattern;

interface Learned {
  /** Stable: the same lesson has the same id in every version. */
  readonly id: string;
  /** Natural-log odds. */
  readonly logOdds: number;
  /** People whose feedback stands behind it. */
  readonly people: number;
}

/** A rule counts less for documents with this trait. */
export interface AllowPattern extends Learned {
  readonly kind: 'allow';
  readonly ruleId: string;
  readonly trait: TraitName;
  readonly key: string;
  /** Enough people agreed: the rule's findings are notes here. */
  readonly isNoteOnly: boolean;
}

/** Documents with this trait were often forged. */
export interface DenyPattern extends Learned {
  readonly kind: 'deny';
  readonly trait: TraitName;
  readonly key: string;
}

/** A sign that people missed in the findings counts from now on. */
export interface SignalPattern extends Learned {
  readonly kind: 'signal';
  readonly signal: SignalName;
}

/** Everything that decides how documents are judged, under one version. */
export interface RuleSet {
  /** Version of the catalogue, and after `+` the organization's own version where it has one. */
  readonly version: string;
  readonly thresholds: Thresholds;
  readonly ensemble: EnsembleSettings;
  /** By rule id; only rules that differ from the catalogue. */
  readonly tunings: Readonly<Record<string, RuleTuning>>;
  readonly patterns: readonly LearnedPattern[];
}

/** A rule as the catalogue has it. */
export const UNTOUCHED: RuleTuning = { isOn: true, factor: 1, shift: 0, isNoteOnly: false, isRetired: false };

/** The rule set that holds for organizations that have none of their own. */
export const BUILT_IN_RULE_SET: RuleSet = {
  version: RULE_SET_VERSION,
  thresholds: USUAL_THRESHOLDS,
  ensemble: DEFAULT_ENSEMBLE,
  tunings: {},
  patterns: [],
};

/** The organization's `number`-th version on top of the present catalogue. */
export function versionName(number: number): string {
  return `${RULE_SET_VERSION}+${number}`;
}

/** How a rule is tuned in a set. */
export function tuningOf(set: Pick<RuleSet, 'tunings'>, ruleId: string): RuleTuning {
  return Object.hasOwn(set.tunings, ruleId) ? (set.tunings[ruleId] ?? UNTOUCHED) : UNTOUCHED;
}
