import { expect, it } from 'vitest';
import { progressIn } from './progress-in.ts';

it.each([
  ['fetch', 0, 0],
  ['fetch', 1, 20],
  ['llm_extraction', 0.5, 50],
  ['validation', 2, 90],
  ['save', -1, 90],
  ['complete', 1, 100],
] as const)('stage %s, share %d, is %d per cent of the whole', (stage, share, whole) => {
  expect(progressIn(stage, share)).toBe(whole);
});
