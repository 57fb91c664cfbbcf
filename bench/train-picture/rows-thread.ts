// One thread of the training: makes its share of the pairs and tells their rows.
import { parentPort, workerData } from 'node:worker_threads';

import { rowsOfPair } from './pair-rows.ts';
import type { PairRows, Share } from './training-rows.ts';

const { first, step, pairs }: Share = workerData;
for (let index = first; index < pairs; index += step) {
  const told: PairRows = { index, rows: await rowsOfPair(index) };
  parentPort?.postMessage(told, []);
}
