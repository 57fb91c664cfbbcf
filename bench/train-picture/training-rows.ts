import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import type { TrainingRow } from './train-logistic.ts';

/** What a thread tells of one pair. */
export interface PairRows {
  readonly index: number;
  readonly rows: readonly TrainingRow[];
}

/** Which pairs a thread makes: every `step`-th from `first` on. */
export interface Share {
  readonly first: number;
  readonly step: number;
  readonly pairs: number;
}

/** Features of the words of that many pairs, in their order, made by one thread for each processor. */
export async function trainingRows(pairs: number): Promise<readonly TrainingRow[]> {
  const step = Math.min(availableParallelism(), pairs);
  const shares = Array.from({ length: step }, (_, first) => ({ first, step, pairs }));
  const made = await Promise.all(shares.map(madeBy));
  return made
    .flat()
    .toSorted((a, b) => a.index - b.index)
    .flatMap(({ rows }) => rows);
}

async function madeBy(share: Share): Promise<readonly PairRows[]> {
  const made: PairRows[] = [];
  const thread = new Worker(new URL('rows-thread.ts', import.meta.url), { workerData: share });
  thread.on('message', (pair: PairRows) => made.push(pair));
  await new Promise<void>((resolve, reject) => {
    thread.once('error', reject);
    thread.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`A training thread ended with code ${code}.`));
    });
  });
  return made;
}
