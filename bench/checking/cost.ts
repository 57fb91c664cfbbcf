import { readFileSync } from 'node:fs';
import { DEFAULT_PRIOR } from '@vouch/core/ensemble/settings.ts';
import { inspectPdf } from '@vouch/engine/forensics/pdf/inspect.ts';
import { openPdfium } from '@vouch/engine/open/pdf/pdfium/document.ts';
import { verifyDocument } from '@vouch/engine/verify/verify.ts';
import { percentile } from '../support/percentile.ts';
import type { FileToRead, ReadFile } from './read-files.ts';

const MOST_FILES = 40;
const MICROSECONDS = 1000;

/** CPU milliseconds of all checks on digital PDFs of one page, warm, as one line: structure and rules, without reading the words. */
export async function costOfPdfs(
  files: readonly ReadFile<FileToRead>[],
  receivedOn: string,
): Promise<string> {
  const digital = files
    .filter(({ outcome: { document } }) => {
      const [page, ...others] = document.pages;
      return document.pdf !== null && page?.textSource === 'text-layer' && others.length === 0;
    })
    .slice(0, MOST_FILES);
  const spent: number[] = [];
  for (const round of ['warm up', 'measure']) {
    for (const file of digital) {
      const ms = await checkOne(file, receivedOn);
      if (round === 'measure') spent.push(ms);
    }
  }
  return `all checks on a digital PDF of one page, CPU: median ${percentile(spent, 0.5).toFixed(0)} ms, 95 % within ${percentile(spent, 0.95).toFixed(0)} ms (${spent.length} files)`;
}

async function checkOne({ label, outcome }: ReadFile<FileToRead>, receivedOn: string): Promise<number> {
  const bytes = readFileSync(label.path);
  const opened = await openPdfium(bytes);
  if (!opened.ok) return 0;
  try {
    const before = process.cpuUsage();
    const pdf = await inspectPdf(opened.value, bytes);
    const { document, extraction, pictureHash } = outcome;
    const context = { receivedOn, earlier: [], prior: DEFAULT_PRIOR };
    verifyDocument({ document: { ...document, pdf }, extraction, pictureHash, context });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / MICROSECONDS;
  } finally {
    opened.value.close();
  }
}
