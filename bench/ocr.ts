// CPU time of reading pictures, ours and Tesseract's on the same pages in the same run:
// npm run bench -- ocr --data DIR [--limit N] [--predictions FILE]
import { globSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ocrAvailable } from '@vouch/engine/ocr/availability.ts';

import { readPage } from './ocr-pages/read-page.ts';
import { tesseractCost, tesseractVersion } from './ocr-pages/tesseract-cost.ts';
import { describeMachine } from './support/machine.ts';

const PAGE_SEGMENTATION = 6;

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    limit: { type: 'string', default: '30' },
    predictions: { type: 'string' },
  },
});
if (!values.data) throw new Error('Name a folder of pictures: npm run bench -- ocr --data DIR');
const folder = resolve(values.data);
const all = globSync('*.{jpg,jpeg,png,webp,tif,tiff}', { cwd: folder }).toSorted();
const step = Math.max(1, all.length / Math.max(1, Number(values.limit)));
const files = all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));

const startCpu = process.cpuUsage();
const available = await ocrAvailable();
if (!available.available) throw new Error(available.reason);
const start = process.cpuUsage(startCpu);
const loaded = process.memoryUsage().rss;

const tesseract = tesseractVersion();
const pages: { file: string; lines: readonly string[]; ours: number; theirs: number | null }[] = [];
const count = { words: 0, handwritten: 0 };
for (const file of files) {
  const path = join(folder, file);
  const reading = await readPage(path);
  if (reading === null) continue;
  count.words += reading.words;
  count.handwritten += reading.handwritten;
  const theirs = tesseract === null ? null : tesseractCost(path, PAGE_SEGMENTATION);
  pages.push({ file, lines: reading.lines, ours: reading.cpuSeconds, theirs });
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, value) => sum + value, 0) / Math.max(1, numbers.length);
const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
const seconds = (numbers: readonly number[]) =>
  `${mean(numbers).toFixed(2)} s mean, ${median(numbers).toFixed(2)} s median`;
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

const ours = pages.map((page) => page.ours);
const theirs = pages.flatMap((page) => page.theirs ?? []);
console.log(`Reading pictures: ${pages.length} of ${all.length} pages of ${folder}, evenly picked`);
console.log(describeMachine());
console.log(`| reader | CPU time a page | memory |\n|---|---|---|`);
console.log(
  `| Vouch, one process, decoding included | ${seconds(ours)} | ` +
    `${megabytes(loaded)} loaded, ${megabytes(process.resourceUsage().maxRSS * 1024)} peak |`,
);
console.log(`Words: ${count.words}, of which ${count.handwritten} marked as handwritten`);
if (theirs.length > 0) {
  console.log(
    `| ${tesseract} --psm ${PAGE_SEGMENTATION}, one thread, one process a page | ${seconds(theirs)} | |`,
  );
  console.log(`Ratio of the means: ${(mean(ours) / mean(theirs)).toFixed(2)}`);
}
console.log(
  `Start of Vouch's reader, once a process: ${((start.user + start.system) / 1e6).toFixed(2)} s CPU`,
);
if (values.predictions !== undefined) {
  const lines = pages.map(({ file, lines }) => JSON.stringify({ file, text: lines.join('\n') }));
  writeFileSync(values.predictions, `${lines.join('\n')}\n`);
}
