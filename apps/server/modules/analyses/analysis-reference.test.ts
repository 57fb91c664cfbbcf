import { expect, it } from 'vitest';
import { newAnalysisReference } from './analysis-reference.ts';

it('names an analysis by its moment in UTC, and never twice alike', () => {
  const now = new Date('2026-02-03T04:05:06.789Z');
  const [a, b] = [newAnalysisReference(now), newAnalysisReference(now)];
  expect(a).toMatch(/^analysis_20260203_040506_[0-9a-f]{8}$/);
  expect(a).not.toBe(b);
});
