import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCost } from './run-cost.ts';
import { writePages, writeScan } from './samples.ts';

const CLI = fileURLToPath(new URL('../../apps/cli/bin/vouch.mjs', import.meta.url));
const READ_COST = fileURLToPath(new URL('read-cost.ts', import.meta.url));
/** Starts of a quick program whose CPU is told: one is too little to be counted. */
const STARTS = 20;
const WARM_COST = fileURLToPath(new URL('warm-cost.ts', import.meta.url));

/** What `warm-cost.ts` prints: CPU milliseconds of one document. */
interface WarmCost {
  readonly readMs: number;
  readonly checkedMs: number;
  readonly extractMs: number;
}

/** What `read-cost.ts` prints. */
interface ReadCosts {
  readonly startCpuMs: number;
  readonly peakBytes: number;
  readonly costs: readonly {
    readonly cpuMs: number;
    readonly pages: number;
    readonly found: number;
  }[];
}

async function readCosts(paths: readonly string[], warm = 0): Promise<ReadCosts> {
  const { output } = await runCost([process.execPath, READ_COST, '--warm', String(warm), ...paths]);
  return JSON.parse(output) as ReadCosts;
}

const textOf = (path: string, ...options: readonly string[]) => runCost(['pdftotext', ...options, path, '-']);
const tesseractOf = (path: string) => runCost(['tesseract', path, '-', '--psm', '6']);

const ms = (value: number) => `${Math.round(value)} ms`;
const seconds = (value: number) => `${value.toFixed(2)} s`;
const megabytes = (bytes: number | null) => (bytes === null ? '' : `${Math.round(bytes / 1e6)} MB`);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** One document from a cold start, the program's own start included. */
export async function startTable([path = '']: readonly string[]): Promise<string> {
  const ours = await runCost([process.execPath, CLI, 'extract', path, '--json']);
  const theirs = await textOf(path);
  const cpuMs = await eachMs(
    ['pdftotext'],
    Array.from({ length: STARTS }, () => path),
  );
  return table(
    ['one digital page, from a cold start', 'CPU', 'wall', 'peak'],
    [
      ['vouch extract', ms(ours.cpuSeconds * 1000), ms(ours.wallSeconds * 1000), megabytes(ours.peakBytes)],
      ['pdftotext', `${cpuMs.toFixed(1)} ms`, ms(theirs.wallSeconds * 1000), megabytes(theirs.peakBytes)],
    ],
  );
}

/** One document among many, in a process that is warm; the others start anew for each. */
export async function warmTable(paths: readonly string[]): Promise<string> {
  const { output } = await runCost([process.execPath, WARM_COST, ...paths]);
  const { readMs, checkedMs, extractMs } = JSON.parse(output) as WarmCost;
  const plain = await eachMs(['pdftotext'], paths);
  const layout = await eachMs(['pdftotext', '-layout'], paths);
  const row = (name: string, cost: number) => [
    name,
    `${cost.toFixed(1)} ms`,
    `${(cost / plain).toFixed(1)} x`,
  ];
  return table(
    [`one digital page, mean of ${paths.length}`, 'CPU of all processes', 'beside pdftotext'],
    [
      row('vouch, warm: open and extract', readMs),
      row('of which extraction alone', extractMs),
      row('vouch, warm: open, all facts, picture hash, codes, extract, rules', checkedMs),
      row('of which for the checks', checkedMs - readMs),
      row('pdftotext, its start included', plain),
      row('pdftotext -layout, its start included', layout),
    ],
  );
}

/** CPU of a program that is started for each file, milliseconds. One shell runs all: the system counts in hundredths of a second. */
async function eachMs(command: readonly string[], paths: readonly string[]): Promise<number> {
  const script = `for file; do ${command.join(' ')} "$file" - >/dev/null; done`;
  const { cpuSeconds } = await runCost(['sh', '-c', script, 'sh', ...paths]);
  return (cpuSeconds * 1000) / paths.length;
}

/** Documents a minute through the command line on one and two cores, starts included. */
export async function perMinute(paths: readonly string[]): Promise<string> {
  const rows: string[][] = [];
  for (const jobs of [1, 2]) {
    const { wallSeconds } = await runCost([
      process.execPath,
      CLI,
      'extract',
      ...paths,
      '--json',
      '--jobs',
      String(jobs),
    ]);
    rows.push([`vouch extract --jobs ${jobs}`, String(Math.round((paths.length * 60) / wallSeconds))]);
  }
  const each = await runCost(['sh', '-c', 'for f; do pdftotext "$f" - >/dev/null; done', 'sh', ...paths]);
  rows.push(['pdftotext, one after the other', String(Math.round((paths.length * 60) / each.wallSeconds))]);
  return table([`${paths.length} digital invoices`, 'documents a minute'], rows);
}

/** What the number of pages costs: a file of invoices of one page each, in a fresh process. */
export async function pagesTable(folder: string, counts: readonly number[]): Promise<string> {
  const rows: string[][] = [];
  for (const pages of counts) {
    const path = await writePages(join(folder, `pages-${pages}.pdf`), pages);
    const { costs, peakBytes } = await readCosts([path]);
    const [cost] = costs;
    const theirs = await textOf(path, '-layout');
    const cpuMs = cost?.cpuMs ?? 0;
    rows.push([
      String(pages),
      `${cost?.found ?? 0}`,
      ms(cpuMs),
      ms(cpuMs / pages),
      megabytes(peakBytes),
      ms(theirs.cpuSeconds * 1000),
      megabytes(theirs.peakBytes),
    ]);
  }
  const head = ['pages', 'invoices found', 'CPU', 'a page', 'peak', 'pdftotext -layout CPU', 'its peak'];
  return table(head, rows);
}

/** What the number of pixels costs: one scanned page, the models loaded before. */
export async function pixelsTable(folder: string, sizes: readonly number[]): Promise<string> {
  const rows: string[][] = [];
  const small = await writeScan(join(folder, 'warm.jpg'), 1);
  for (const megapixels of sizes) {
    const path = await writeScan(join(folder, `scan-${megapixels}.jpg`), megapixels);
    const { costs, peakBytes } = await readCosts([small, path], 1);
    const theirs = await tesseractOf(path);
    rows.push([
      String(megapixels),
      seconds((costs[0]?.cpuMs ?? 0) / 1000),
      megabytes(peakBytes),
      seconds(theirs.cpuSeconds),
      megabytes(theirs.peakBytes),
    ]);
  }
  return table(
    ['megapixels, one scanned page', 'vouch CPU', 'peak', 'tesseract --psm 6 CPU', 'its peak'],
    rows,
  );
}
