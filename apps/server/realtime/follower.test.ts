import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TaskUpdateBody } from '@vouch/contract/tasks/task-update.ts';
import { newId } from '../platform/ids.ts';
import { createLogger } from '../platform/logger/logger.ts';
import { createFollower } from './follower.ts';
import type { TaskSource } from './task-source.ts';

const log = createLogger({ level: 'silent' });
const task = { organizationId: newId<'organization'>(), taskId: newId<'task'>() };

const event = (sequence: number): TaskUpdateBody => ({
  type: 'progress',
  task_id: task.taskId,
  timestamp: 0,
  sequence,
  progress: 1,
  message: '',
  stage: 'fetch',
});

function storeOf(batch: number) {
  const stored: TaskUpdateBody[] = [];
  const source: TaskSource = {
    find: async () => null,
    eventsAfter: async (_organization, _task, sequence) => {
      await new Promise((resolve) => setImmediate(resolve));
      return stored.filter((update) => update.sequence > sequence).slice(0, batch);
    },
  };
  return { stored, source };
}

test('however events and wake-ups fall together, each event is sent once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('store', 'wake', 'store and wake', 'pause'), { maxLength: 40 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 0, max: 3 }),
      async (steps, batch, after) => {
        const { stored, source } = storeOf(batch);
        const sent: number[] = [];
        const follower = createFollower({
          source,
          task,
          after,
          log,
          emit: ({ sequence }) => sent.push(sequence),
        });
        follower.wake();
        for (const step of steps) {
          if (step.startsWith('store')) stored.push(event(stored.length + 1));
          if (step.endsWith('wake')) follower.wake();
          if (step === 'pause') await new Promise((resolve) => setImmediate(resolve));
        }
        follower.wake();
        for (let i = 0; i < 60; i += 1) await new Promise((resolve) => setImmediate(resolve));
        expect(sent).toEqual(stored.map(({ sequence }) => sequence).filter((sequence) => sequence > after));
      },
    ),
    { numRuns: 100 },
  );
});

test('a store that fails once does not end the story', async () => {
  const { stored, source } = storeOf(10);
  let isBroken = true;
  const sent: number[] = [];
  const follower = createFollower({
    task,
    log,
    after: 0,
    emit: ({ sequence }) => sent.push(sequence),
    source: {
      ...source,
      eventsAfter: async (...wanted) => {
        if (isBroken) throw new Error('no connection');
        return source.eventsAfter(...wanted);
      },
    },
  });
  stored.push(event(1));
  follower.wake();
  await new Promise((resolve) => setImmediate(resolve));
  isBroken = false;
  stored.push(event(2));
  follower.wake();
  await expect.poll(() => sent).toEqual([1, 2]);
});

test('a stopped follower sends nothing more', async () => {
  const { stored, source } = storeOf(10);
  const sent: number[] = [];
  const follower = createFollower({
    source,
    task,
    after: 0,
    log,
    emit: ({ sequence }) => sent.push(sequence),
  });
  stored.push(event(1));
  follower.wake();
  follower.stop();
  for (let i = 0; i < 5; i += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(sent).toEqual([]);
});
