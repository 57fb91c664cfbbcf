import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { combine } from '../ensemble/combine.ts';
import { applyRuleSet } from '../rules/rule-set/apply-rule-set.ts';
import { BUILT_IN_RULE_SET, type RuleSet, tuningOf } from '../rules/rule-set/rule-set.ts';
import { RULES } from '../rules/registry.ts';
import type { Rule } from '../rules/rule.ts';
import type { Finding, Label } from '../verification/verification.ts';
import { buildRuleSet } from './build-rule-set.ts';
import { compareRuleSets, countChanges } from './compare-rule-sets.ts';
import type { Ledger } from './ledger.ts';
import type { JudgedDocument, Lesson } from './lesson.ts';
import { teach } from './teach.ts';
import { trainRuleSet } from './train.ts';

const PRIOR = 0.1;
const RULE_IDS = [
  'tax-mismatch',
  'country-conflict',
  'image-editor-named',
  'odd-font',
  'iban-invalid',
] as const;

function findingOf(rule: Rule): Finding {
  const { id: ruleId, family, severity, title, logOdds } = rule;
  return { ruleId, family, severity, title, explanation: 'x', evidence: [], logOdds };
}

function documentOf(id: string, ruleIds: readonly (keyof typeof RULES)[], seller: string): JudgedDocument {
  const findings = ruleIds.map((ruleId) => findingOf(RULES[ruleId]));
  return { id, findings, traits: { seller, producer: 'writer', template: null }, signals: [] };
}

function lessonOf(person: string, document: JudgedDocument, parts: Partial<Lesson> = {}): Lesson {
  return { person, document, label: 'real', confidence: 5, reviews: {}, missed: [], isNew: true, ...parts };
}

function verdictOn(document: JudgedDocument, set: RuleSet) {
  return combine({ findings: applyRuleSet(document.findings, document, set), prior: PRIOR });
}

const NOTHING_SAID: Ledger = {};
const start = { set: BUILT_IN_RULE_SET, ledger: NOTHING_SAID, prior: PRIOR };
const reviewers = ['ann', 'ben', 'cleo'];

describe('a rule that wrongly flags a merchant', () => {
  const flagged = documentOf('flagged', ['tax-mismatch'], 'cornershop');
  const forged = documentOf('forged', ['tax-mismatch', 'odd-font'], 'elsewhere');
  const honest = documentOf('honest', [], 'other');
  const lessons = [
    ...reviewers.map((person) => lessonOf(person, flagged, { reviews: { 'tax-mismatch': 'incorrect' } })),
    lessonOf('ann', forged, { label: 'fake' }),
    lessonOf('ben', honest),
  ];

  it('stops making its documents suspicious when three people say so, and changes no other document', () => {
    const { outcome, set } = trainRuleSet({ ...start, lessons });
    expect(outcome).toBe('better');
    expect(verdictOn(flagged, BUILT_IN_RULE_SET).label).toBe('suspicious');
    expect(verdictOn(flagged, set).label).toBe('real');
    expect(verdictOn(flagged, set).score).toBeLessThan(0.35);
    expect(verdictOn(forged, set).score).toBeCloseTo(verdictOn(forged, BUILT_IN_RULE_SET).score, 2);
    const stranger = documentOf('stranger', ['tax-mismatch'], 'stranger');
    expect(verdictOn(stranger, set).score).toBe(verdictOn(stranger, BUILT_IN_RULE_SET).score);
  });

  it('goes on making them suspicious when only one or two people say so', () => {
    for (const count of [1, 2]) {
      const few = reviewers
        .slice(0, count)
        .map((person) => lessonOf(person, flagged, { reviews: { 'tax-mismatch': 'incorrect' } }));
      const { set } = trainRuleSet({ ...start, lessons: few });
      expect(verdictOn(flagged, set).label).toBe('suspicious');
    }
  });

  it('teaches nothing twice', () => {
    const first = trainRuleSet({ ...start, lessons });
    const old = lessons.map((lesson) => ({ ...lesson, isNew: false }));
    const again = trainRuleSet({ ...first, prior: PRIOR, lessons: old });
    expect(again).toMatchObject({ outcome: 'nothing-new', set: first.set, changes: [] });
  });
});

describe('a rule that is wrong everywhere', () => {
  const documents = ['a', 'b', 'c', 'd'].map((seller) => documentOf(seller, ['country-conflict'], seller));
  const round = (count: number) =>
    Array.from({ length: count }, (_, person) =>
      documents.map((document) =>
        lessonOf(`p${person}`, document, { reviews: { 'country-conflict': 'incorrect' } }),
      ),
    ).flat();

  it('loses its weight and is retired when many people say so for many merchants', () => {
    const first = trainRuleSet({ ...start, lessons: round(30) });
    const second = trainRuleSet({ ...first, prior: PRIOR, lessons: round(30) });
    const third = trainRuleSet({ ...second, prior: PRIOR, lessons: round(30) });
    expect(tuningOf(third.set, 'country-conflict')).toMatchObject({ isRetired: true, isOn: true });
    expect(countChanges(compareRuleSets(BUILT_IN_RULE_SET, third.set)).removed).toBe(1);
    const [document] = documents;
    expect(applyRuleSet(document!.findings, document!, third.set)).toEqual([]);
  });

  it('is never retired or made a note by one person, however often that person says so', () => {
    let state = start;
    for (let version = 0; version < 50; version += 1) {
      state = { ...trainRuleSet({ ...state, lessons: round(1) }), prior: PRIOR };
    }
    expect(tuningOf(state.set, 'country-conflict')).toMatchObject({ isRetired: false, isNoteOnly: false });
  });
});

describe('signs of forgery that people name', () => {
  const forged = { ...documentOf('f', [], 'badshop'), signals: ['duplicate-lines'] as const };
  const lesson = (person: string) => lessonOf(person, forged, { label: 'fake', missed: ['duplicate-lines'] });

  it('count once a second person says the same', () => {
    expect(trainRuleSet({ ...start, lessons: [lesson('ann')] }).outcome).toBe('nothing-new');
    const { set, changes } = trainRuleSet({ ...start, lessons: [lesson('ann'), lesson('ben')] });
    expect(set.patterns.map(({ kind }) => kind)).toContain('signal');
    expect(set.patterns.map(({ kind }) => kind)).toContain('deny');
    expect(countChanges(changes).added).toBe(set.patterns.length);
    expect(verdictOn(forged, set).score).toBeGreaterThan(verdictOn(forged, BUILT_IN_RULE_SET).score);
    expect(verdictOn(forged, set).label).toBe('real');
  });

  it('are taken back when people call such documents real', () => {
    const learned = trainRuleSet({ ...start, lessons: [lesson('ann'), lesson('ben')] });
    let state = { ...learned, prior: PRIOR };
    const honest = { ...forged, id: 'h' };
    for (let version = 0; version < 6; version += 1) {
      const lessons = reviewers.map((person) => lessonOf(person, honest));
      state = { ...trainRuleSet({ ...state, lessons }), prior: PRIOR };
    }
    expect(state.set.patterns).toEqual([]);
  });
});

describe('what is proof', () => {
  it('is not up for learning', () => {
    const document = documentOf('x', ['text-changed-later'], 'shop');
    const lessons = Array.from({ length: 40 }, (_, index) =>
      lessonOf(`p${index}`, document, { reviews: { 'text-changed-later': 'incorrect' } }),
    );
    expect(trainRuleSet({ ...start, lessons }).outcome).toBe('nothing-new');
  });
});

describe('documents that are held back', () => {
  it('keep a set from being used that agrees less with people', () => {
    // One person calls every flagged document of a shop real; the others keep finding forgeries in that very shop.
    const shop = (id: string) => documentOf(id, ['odd-font'], 'shop');
    const lessons = [
      ...Array.from({ length: 3 }, (_, index) => lessonOf(`liar${index}`, shop('l'))),
      ...Array.from({ length: 9 }, (_, index) =>
        lessonOf(`p${index}`, shop(`d${index}`), { label: 'fake', isNew: false }),
      ),
    ];
    const { outcome, set, changes } = trainRuleSet({ ...start, lessons });
    expect({ outcome, changes }).toEqual({ outcome: 'worse', changes: [] });
    expect(set).toBe(BUILT_IN_RULE_SET);
  });
});

/** Random people who say random things about random documents. */
const anyDocument = fc
  .record({
    rules: fc.subarray([...RULE_IDS]),
    seller: fc.constantFrom('s1', 's2', null),
    producer: fc.constantFrom('p1', null),
    template: fc.constantFrom('t1', 't2', null),
    signals: fc.subarray(['duplicate-lines', 'round-total', 'no-number'] as const),
  })
  .map(({ rules, signals, ...traits }): JudgedDocument => ({
    id: JSON.stringify([rules, traits, signals]),
    findings: rules.map((id) => findingOf(RULES[id])),
    traits,
    signals,
  }));
const anyLesson = fc.record({
  person: fc.constantFrom('a', 'b', 'c', 'd'),
  document: anyDocument,
  label: fc.constantFrom<Label>('real', 'suspicious', 'fake'),
  confidence: fc.integer({ min: 1, max: 5 }),
  reviews: fc.dictionary(
    fc.constantFrom(...RULE_IDS),
    fc.constantFrom('correct' as const, 'incorrect' as const, 'unsure' as const),
  ),
  missed: fc.subarray(['duplicate-lines', 'round-total'] as const),
  isNew: fc.constant(true),
});
const anyRound = fc.array(anyLesson, { maxLength: 14 });
const anyPrior = fc.double({ min: 0.01, max: 0.6, noNaN: true });

function scoreUnder(document: JudgedDocument, set: RuleSet, prior: number): number {
  return combine({ findings: applyRuleSet(document.findings, document, set), prior }).score;
}

function taught(set: RuleSet, ledger: Ledger, lessons: readonly Lesson[]) {
  const next = teach(ledger, lessons, set);
  return { ledger: next, set: buildRuleSet(set, next) };
}

describe('one person', () => {
  it('moves no score by more than .05 in one version, whatever anybody says', () => {
    fc.assert(
      fc.property(
        fc.array(anyRound, { minLength: 1, maxLength: 4 }),
        anyDocument,
        anyPrior,
        (rounds, probe, prior) => {
          const last = rounds.at(-1) ?? [];
          const before = rounds
            .slice(0, -1)
            .reduce((state, lessons) => taught(state.set, state.ledger, lessons), {
              set: BUILT_IN_RULE_SET,
              ledger: NOTHING_SAID,
            });
          const others = last.filter(({ person }) => person !== 'a');
          const withA = taught(before.set, before.ledger, last).set;
          const without = taught(before.set, before.ledger, others).set;
          const moved = scoreUnder(probe, withA, prior) - scoreUnder(probe, without, prior);
          expect(Math.abs(moved)).toBeLessThanOrEqual(0.05);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('has moved no score by more than .10 in all, after any number of versions', () => {
    fc.assert(
      fc.property(
        fc.array(anyRound, { minLength: 1, maxLength: 12 }),
        anyDocument,
        anyPrior,
        (rounds, probe, prior) => {
          const end = rounds.reduce((state, lessons) => taught(state.set, state.ledger, lessons), {
            set: BUILT_IN_RULE_SET,
            ledger: NOTHING_SAID,
          });
          const rest = Object.fromEntries(Object.entries(end.ledger).filter(([person]) => person !== 'a'));
          const without = buildRuleSet(end.set, rest);
          const moved = scoreUnder(probe, end.set, prior) - scoreUnder(probe, without, prior);
          expect(Math.abs(moved)).toBeLessThanOrEqual(0.1);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('has the same effect in whatever order the lessons come', () => {
    fc.assert(
      fc.property(anyRound, (lessons) => {
        const forwards = taught(BUILT_IN_RULE_SET, {}, lessons).set;
        const backwards = taught(BUILT_IN_RULE_SET, {}, lessons.toReversed()).set;
        for (const { document } of lessons) {
          expect(scoreUnder(document, backwards, PRIOR)).toBeCloseTo(
            scoreUnder(document, forwards, PRIOR),
            3,
          );
        }
      }),
    );
  });
});
