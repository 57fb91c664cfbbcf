// Reads one picture and prints its size, peak memory, CPU time and words as cells of a table.
import { readFileSync } from 'node:fs';
import { DEFAULT_LIMITS } from '@vouch/engine/host/host.ts';
import { readDocument } from '@vouch/engine/read.ts';

const [file = ''] = process.argv.slice(2);
const limits = { ...DEFAULT_LIMITS, timeoutMs: 300_000 };
const read = await readDocument({ bytes: readFileSync(file), fileName: 'picture.jpg' }, limits);
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
if (!read.ok) throw new Error(read.error.message);
const [page] = read.value.document.pages;
const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6;
console.log(
  [
    `${page?.width} × ${page?.height}`,
    `${Math.round((maxRSS * 1024) / 1e6)} MB`,
    `${cpuSeconds.toFixed(1)} s`,
    page?.words.length,
  ].join(' | '),
);
