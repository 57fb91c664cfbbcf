import type { TaskUpdateBody } from '@vouch/contract/tasks/task-update.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NO_PROGRESS, withUpdate } from './task-progress.ts';

const stamp = { task_id: 'd9b1f0a4-6f44-4f2e-9f0b-0f6f0b6f0b6f', timestamp: 0, sequence: 1 };
const progress = (percent: number): TaskUpdateBody => ({
  type: 'progress',
  ...stamp,
  progress: percent,
  message: 'Reading page 1 of 2',
  stage: 'llm_extraction',
});
const text = (value: string): TaskUpdateBody => ({
  type: 'streaming_text',
  ...stamp,
  stage: 'llm_extraction',
  text: value,
});

it('never goes back', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }), (steps) => {
      const end = steps.map(progress).reduce(withUpdate, NO_PROGRESS);
      expect(end.percent).toBe(Math.max(...steps));
    }),
  );
});

it('keeps only the last recognised lines, however many come', () => {
  const many = Array.from({ length: 5000 }, (_, index) => `line ${index}`).join('\n');
  const { lines } = withUpdate(NO_PROGRESS, text(many));
  expect(lines.length).toBeLessThanOrEqual(40);
  expect(lines.at(-1)).toBe('line 4999');
});

it('drops empty lines', () => {
  expect(withUpdate(NO_PROGRESS, text('Total\n\n  12.50 \n')).lines).toEqual(['Total', '12.50']);
});

it('knows when nothing more will come', () => {
  const failed: TaskUpdateBody = {
    type: 'error',
    ...stamp,
    error: 'Damaged.',
    code: 'damaged',
    stage: 'fetch',
  };
  expect(withUpdate(NO_PROGRESS, failed).isEnded).toBe(true);
});
