import { expect, test } from 'vitest';

import { scoreWords } from './score-words.ts';

const copy = { ruleId: 'same-invoice', severity: 'CRITICAL' } as const;
const edit = { ruleId: 'text-covered', severity: 'CRITICAL' } as const;
const note = { ruleId: 'metadata-disagree', severity: 'INFO' } as const;

test('a paper that only came before is not called a forgery', () => {
  expect(scoreWords([copy])).toBe('chance that something is wrong');
  expect(scoreWords([note, copy])).toBe('chance that something is wrong');
});

test('a copy that was edited, too, and a paper without a copy have a chance of forgery', () => {
  expect(scoreWords([copy, edit])).toBe('chance of forgery');
  expect(scoreWords([note])).toBe('chance of forgery');
  expect(scoreWords([])).toBe('chance of forgery');
});
