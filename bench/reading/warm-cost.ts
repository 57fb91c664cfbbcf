// Reads the files named in a warm host, and prints what one cost on average as JSON, CPU milliseconds of all processes: reading alone, and
// reading with all facts and the rules. All files are read once before anything is measured.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { DEFAULT_PRIOR } from '@vouch/core/ensemble/settings.ts';
import { extractDocument } from '@vouch/engine/extract/extract.ts';
import { createHost } from '@vouch/engine/host/create-host.ts';
import type { FactsWanted, ReadOutcome } from '@vouch/engine/host/host.ts';
import { verifyDocument } from '@vouch/engine/verify/verify.ts';

import { cpuOf } from '../support/process-cpu.ts';

const CONTEXT = { receivedOn: '2026-01-01', earlier: [], prior: DEFAULT_PRIOR };
const paths = process.argv.slice(2);
const host = createHost({ children: 1 });

/** CPU of this process and the one that reads, milliseconds so far. */
function spentMs(): number {
  const { pids } = host.status();
  const parts = [process.pid, ...pids].map((pid) => cpuOf(pid) ?? Number.NaN);
  return parts.reduce((total, part) => total + part, 0);
}

async function readEach(facts: FactsWanted, use: (outcome: ReadOutcome) => void): Promise<number> {
  const before = spentMs();
  for (const path of paths) {
    const read = await host.read({ bytes: readFileSync(path), fileName: basename(path), facts });
    if (!read.ok) throw new Error(`${path}: ${read.error.message}`);
    use(read.value);
  }
  return (spentMs() - before) / paths.length;
}

const outcomes: ReadOutcome[] = [];
const check = (outcome: ReadOutcome) => void verifyDocument({ ...outcome, context: CONTEXT });
await readEach('all', (outcome) => {
  outcomes.push(outcome);
  extractDocument(outcome.document);
  check(outcome);
});
const readMs = await readEach('basic', () => undefined);
const checkedMs = await readEach('all', check);
const before = process.cpuUsage();
for (const { document } of outcomes) extractDocument(document);
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ readMs, checkedMs, extractMs: (user + system) / 1000 / outcomes.length }));
await host.close();
