import { calibratedLogOdds } from '../ensemble/calibration.ts';
import { chanceOf, evidenceOf } from '../ensemble/score.ts';
import { applyRuleSet } from '../rules/rule-set/apply-rule-set.ts';
import type { RuleSet, TraitName } from '../rules/rule-set/rule-set.ts';
import type { Finding } from '../verification/verification.ts';
import { added, bounded, MOST_IN_ALL, MOST_PER_VERSION, type Contribution, type Ledger } from './ledger.ts';
import { chanceOfLabel, type JudgedDocument, type Lesson } from './lesson.ts';
import { writeKey, type LessonKey } from './lesson-key.ts';

/** Step along the slope of the logistic loss. */
const STEP = 0.25;
/** Pull of a person's own contribution towards nothing, each time the person is heard (L2 regularisation). */
const PULL = 0.05;
/** A finding that nobody looked at on its own counts less than one that somebody judged. */
const UNREVIEWED = 0.5;

const TRAITS: readonly TraitName[] = ['seller', 'template', 'producer'];
const DENY_SHARES: Readonly<Record<TraitName, number>> = { seller: 0.5, template: 0.3, producer: 0.2 };

/**
 * The ledger after everyone with new lessons was heard. Each person takes one step down the slope of the regularised logistic loss of
 * their own lessons, measured at the present rule set and clipped (as in federated learning with clipped updates, McMahan et al. 2018):
 * nobody's step depends on anybody else's lessons, and none is longer than allowed.
 */
export function teach(ledger: Ledger, lessons: readonly Lesson[], set: RuleSet): Ledger {
  const byPerson = Map.groupBy(lessons, ({ person }) => person);
  const heard = [...byPerson]
    .filter(([, own]) => own.some(({ isNew }) => isNew))
    .map(([person, own]) => [person, stepOf(ledger[person] ?? {}, own, set)] as const);
  return { ...ledger, ...Object.fromEntries(heard) };
}

/** A document's chance of forgery under a rule set when forged and genuine ones are equally many. */
export function evenChance(document: JudgedDocument, set: RuleSet): number {
  return chanceOf(calibratedLogOdds(evidenceOf(applyRuleSet(document.findings, document, set))));
}

function stepOf(held: Contribution, lessons: readonly Lesson[], set: RuleSet): Contribution {
  const said = sayingsOf(lessons);
  const slope = lessons
    .filter(({ isNew }) => isNew)
    .map((lesson) => slopeOf(lesson, said, set))
    .reduce(added, {});
  const pull = Object.fromEntries(Object.entries(held).map(([key, value]) => [key, -PULL * value]));
  return bounded(added(held, bounded(added(slope, pull), MOST_PER_VERSION)), MOST_IN_ALL);
}

function slopeOf(lesson: Lesson, said: Sayings, set: RuleSet): Contribution {
  const chance = evenChance(lesson.document, set);
  const weight = (STEP * lesson.confidence) / 5;
  const parts = [
    ...lesson.document.findings.flatMap((finding) => aboutFinding(finding, { lesson, said, chance })),
    ...aboutTraits(lesson, chance, set),
    ...aboutSignals(lesson, chance, set),
  ];
  return parts.map(([key, slope]) => ({ [writeKey(key)]: slope * weight })).reduce(added, {});
}

type Part = readonly [LessonKey, number];

interface Around {
  readonly lesson: Lesson;
  /** What the same person said elsewhere. */
  readonly said: Sayings;
  /** The document's chance of forgery now. */
  readonly chance: number;
}

/** One seller teaches about that seller; only several teach about the rule. Proof is not up for learning. */
function aboutFinding(finding: Finding, { lesson, said, chance }: Around): readonly Part[] {
  const { ruleId, severity, logOdds } = finding;
  const review = lesson.reviews[ruleId];
  if (severity === 'HARD_FAIL' || logOdds <= 0 || review === 'unsure') return [];
  const wanted = wantedOf(lesson, ruleId);
  const slope = (wanted - chance) * (review === undefined ? UNREVIEWED : 1);
  const rule: LessonKey = { kind: 'rule', ruleId };
  const subject = subjectOf(lesson);
  if (subject === null) return [[rule, slope]];
  const allow: LessonKey = { kind: 'allow', ruleId, ...subject };
  const isSaidElsewhere = (said.get(sayingOf(ruleId, wanted))?.size ?? 0) > 1;
  return isSaidElsewhere
    ? [
        [rule, slope / 2],
        [allow, slope / 2],
      ]
    : [[allow, slope]];
}

/** By rule and by what a person wants of it: the sellers, templates or programs about which it was said. */
type Sayings = ReadonlyMap<string, ReadonlySet<string>>;

function sayingsOf(lessons: readonly Lesson[]): Sayings {
  const said = new Map<string, Set<string>>();
  for (const lesson of lessons) {
    const subject = JSON.stringify(subjectOf(lesson));
    for (const { ruleId } of lesson.document.findings) {
      const saying = sayingOf(ruleId, wantedOf(lesson, ruleId));
      said.set(saying, (said.get(saying) ?? new Set()).add(subject));
    }
  }
  return said;
}

function sayingOf(ruleId: string, wanted: number): string {
  return `${wanted} ${ruleId}`;
}

/** What a lesson teaches about: the most telling trait of its document; `null` when none is known. */
function subjectOf({ document }: Lesson): { readonly trait: TraitName; readonly key: string } | null {
  const trait = TRAITS.find((name) => document.traits[name] !== null);
  const key = trait === undefined ? null : document.traits[trait];
  return trait === undefined || key === null ? null : { trait, key };
}

/** The chance of forgery that the person sees in a rule's finding, 0 to 1: what was said about it, else about the document. */
function wantedOf({ reviews, label }: Lesson, ruleId: string): number {
  const review = reviews[ruleId];
  if (review === 'correct') return 1;
  return review === 'incorrect' ? 0 : chanceOfLabel(label);
}

/** What was forged once may be again; what is genuine speaks only against lessons that are there. */
function aboutTraits({ label, document }: Lesson, chance: number, set: RuleSet): readonly Part[] {
  return TRAITS.flatMap((trait): readonly Part[] => {
    const key = document.traits[trait];
    if (key === null) return [];
    const isKnown = set.patterns.some(
      (pattern) => pattern.kind === 'deny' && pattern.trait === trait && pattern.key === key,
    );
    const slope = (chanceOfLabel(label) - chance) * DENY_SHARES[trait];
    return (label === 'fake' && slope > 0) || (isKnown && slope < 0)
      ? [[{ kind: 'deny', trait, key }, slope]]
      : [];
  });
}

function aboutSignals({ label, document, missed }: Lesson, chance: number, set: RuleSet): readonly Part[] {
  return document.signals.flatMap((signal): readonly Part[] => {
    const isKnown = set.patterns.some((pattern) => pattern.kind === 'signal' && pattern.signal === signal);
    const slope = chanceOfLabel(label) - chance;
    const isTaught = missed.includes(signal) && slope > 0;
    return isTaught || (isKnown && slope < 0) ? [[{ kind: 'signal', signal }, slope]] : [];
  });
}
