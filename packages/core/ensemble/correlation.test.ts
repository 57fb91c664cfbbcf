import { expect, test } from 'vitest';

import type { Finding } from '../verification/verification.ts';
import { combine } from './combine.ts';
import { reasoningOf } from './reasoning.ts';

function finding(ruleId: string, parts: Partial<Finding> = {}): Finding {
  return {
    ruleId,
    family: 'history',
    severity: 'CRITICAL',
    title: 'Handed in before',
    explanation: 'It came before.',
    evidence: [],
    logOdds: 1.8,
    ...parts,
  };
}

const COPY = ['same-file', 'same-invoice', 'same-picture'].map((id) => finding(id));

test('that a paper came before counts once, however many checks see it, and is for a person to decide', () => {
  const [first] = COPY;
  const all = combine({ findings: COPY, prior: 0.1 });
  expect(all.score).toBe(combine({ findings: first ? [first] : [], prior: 0.1 }).score);
  expect(all).toMatchObject({ label: 'suspicious', recommendedAction: 'review' });
  expect(all.score).toBeLessThan(0.5);
});

test('an edit weighs in full beside it', () => {
  const edit = finding('text-covered', { family: 'pdf-structure', logOdds: 4.5 });
  const alone = combine({ findings: [edit], prior: 0.1 }).score;
  expect(combine({ findings: [...COPY, edit], prior: 0.1 }).score).toBeGreaterThan(alone);
});

test('a second copy is not called a manipulation, another amount under its number is', () => {
  const toldOf = (findings: readonly Finding[]) => {
    const verdict = combine({ findings, prior: 0.1 });
    return reasoningOf({ verdict, findings, opinions: [], silences: [] })[0];
  };
  expect(toldOf(COPY)).toMatch(/handed in before.*no forgery/);
  expect(toldOf([...COPY, finding('same-number-other-amount')])).toMatch(/manipulation/);
});
