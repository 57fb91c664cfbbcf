// What it costs to run a model in a process of its own, without the model itself: npm run bench -- inference [--rounds N]
// The tiny models of the tests take no time to compute, so what is left is starting, loading, passing, ending and starting anew.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { memoryOf } from '@vouch/engine/host/memory-of.ts';
import { blankPicture } from '@vouch/engine/inference/blank-picture.ts';
import { createInferenceHost } from '@vouch/engine/inference/create-inference-host.ts';
import type { InferenceHost } from '@vouch/engine/inference/inference-host.ts';
import { writeTinyModel } from '@vouch/engine/models/testing/tiny-models.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '10' } } });
const rounds = Number(values.rounds);
const MEBIBYTE = 1024 * 1024;

const shelf = await mkdtemp(join(tmpdir(), 'vouch-bench-'));
const donut = await writeTinyModel(shelf, 'tiny-donut-cord');
const layoutlm = await writeTinyModel(shelf, 'tiny-layoutlmv3');
const picture = await blankPicture(960, 1280);
const words = Array.from({ length: 300 }, (_, index) => ({
  text: `word${index}`,
  box: { left: 0.1, top: 0.1, right: 0.2, bottom: 0.12 },
}));

const KINDS = {
  Donut: (host: InferenceHost) => host.run({ kind: 'donut', folder: donut, input: { picture, crop: null } }),
  'LayoutLMv3, 300 words': (host: InferenceHost) =>
    host.run({ kind: 'layoutlm', folder: layoutlm, input: { picture, words } }),
} as const;

type Ask = (host: InferenceHost) => Promise<{ readonly ok: boolean }>;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedMs = performance.now();
  await work();
  return performance.now() - startedMs;
}

async function answered(host: InferenceHost, ask: Ask): Promise<void> {
  if (!(await ask(host)).ok) throw new Error('The model gave no answer.');
}

/** Ends the child in the middle of a run; the time until the same question is answered by the next child. */
async function killedAndAnswered(host: InferenceHost, kind: 'donut' | 'layoutlm', ask: Ask): Promise<number> {
  return await timed(async () => {
    const asked = answered(host, ask);
    for (const pid of host.status(kind)?.pids ?? []) process.kill(pid, 'SIGKILL');
    await asked;
  });
}

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

for (const [name, ask] of Object.entries(KINDS)) {
  const kind = name.startsWith('Donut') ? 'donut' : 'layoutlm';
  const first: number[] = [];
  const next: number[] = [];
  const afterKill: number[] = [];
  let rssBytes = 0;
  for (let round = 0; round < rounds; round += 1) {
    const host = createInferenceHost();
    first.push(await timed(() => answered(host, ask)));
    next.push(await timed(() => answered(host, ask)));
    afterKill.push(await killedAndAnswered(host, kind, ask));
    rssBytes = Math.max(rssBytes, (await memoryOf(host.status(kind)?.pids[0] ?? 0)) ?? 0);
    await host.close();
  }
  console.log(
    `${name.padEnd(24)} first answer ${median(first).toFixed(0)} ms, next ${median(next).toFixed(0)} ms, ` +
      `killed while it runs, then answered ${median(afterKill).toFixed(0)} ms; memory ${(rssBytes / MEBIBYTE).toFixed(0)} MiB`,
  );
}
await rm(shelf, { recursive: true });
