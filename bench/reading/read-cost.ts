// Reads the files named, one after the other in this process, and prints what each cost as JSON, its
// second reader included. The first `--warm` are not told.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_LIMITS } from '@vouch/engine/host/host.ts';
import { readDocument } from '@vouch/engine/read.ts';

import { cpuOfChildren } from '../support/process-cpu.ts';

const LIMITS = { ...DEFAULT_LIMITS, timeoutMs: 600_000, maxBytes: 64 * 1024 * 1024 };

const { values, positionals } = parseArgs({
  options: { warm: { type: 'string', default: '0' } },
  allowPositionals: true,
});
const started = process.cpuUsage();
const costs: { cpuMs: number; pages: number; found: number }[] = [];
for (const path of positionals) {
  const [before, childrenBefore] = [process.cpuUsage(), cpuOfChildren()];
  const file = { bytes: readFileSync(path), fileName: basename(path) };
  const read = await readDocument({ ...file, facts: 'basic' }, LIMITS);
  if (!read.ok) throw new Error(`${path}: ${read.error.message}`);
  const { user, system } = process.cpuUsage(before);
  const { document, extraction } = read.value;
  costs.push({
    cpuMs: (user + system) / 1000 + cpuOfChildren() - childrenBefore,
    pages: document.pages.length,
    found: extraction.invoices.length,
  });
}
console.log(
  JSON.stringify({
    startCpuMs: (started.user + started.system) / 1000,
    peakBytes: process.resourceUsage().maxRSS * 1024,
    costs: costs.slice(Number(values.warm)),
  }),
);
