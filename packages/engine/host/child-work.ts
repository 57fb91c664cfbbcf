import { failure, ok } from '@vouch/core/errors/document-error.ts';
import type { GenerateOptions } from '../generate/generate-document.ts';
import { isPdfiumBroken, loadPdfium } from '../open/pdf/pdfium/library.ts';
import { readDocument } from '../read.ts';
import type { ReadProgress } from './host.ts';
import type { Report } from '../report/report.ts';
import type { ChildMessage, ChildTask } from './protocol.ts';

type Done = Extract<ChildMessage, { kind: 'done' }>;

/** Share of the memory limit from which a child is better replaced than used again. */
const WORN_SHARE = 0.75;
/** Resident memory of a child that loaded the recognition models or grew by a large PDF; a fresh one has half. */
const HEAVY_BYTES = 256 * 1024 * 1024;

/** Does one task. Never rejects. */
export async function answer(task: ChildTask, onProgress: (progress: ReadProgress) => void): Promise<Done> {
  const result = await run(task, onProgress);
  const rssBytes = process.memoryUsage.rss();
  const isWorn = isPdfiumBroken() || rssBytes > task.limits.memoryBytes * WORN_SHARE;
  return { kind: 'done', result, isWorn, isHeavy: rssBytes > HEAVY_BYTES };
}

/** Loads what nearly every document needs, while nobody waits. */
export async function warmUp(): Promise<void> {
  await Promise.all([
    loadPdfium(),
    import('../open/pdf/open-pdf.ts'),
    import('../open/pdf/objects/load-objects.ts'),
  ]);
}

async function run(task: ChildTask, onProgress: (progress: ReadProgress) => void): Promise<Done['result']> {
  if (task.kind === 'read') return await readDocument(task.input, task.limits, onProgress);
  if (task.kind === 'generate') return await generate(task.input);
  if (task.kind === 'unpack') return await (await import('../unpack/unpack.ts')).unpack(task.input);
  if (task.kind === 'table') return await (await import('../tables/read-table.ts')).readTable(task.input);
  if (task.kind === 'report') return await report(task.input);
  const { renderDocumentPage } = await import('../read/render-page.ts');
  return await renderDocumentPage(task.input, task.limits);
}

async function generate(options: GenerateOptions): Promise<Done['result']> {
  const { generateDocument } = await import('../generate/generate-document.ts');
  try {
    return ok(await generateDocument(options));
  } catch (error) {
    return failure('unsupported-type', 'This sample could not be made. Ask for another one.', String(error));
  }
}

async function report(input: Report): Promise<Done['result']> {
  const { writePdf } = await import('../report/write-pdf.ts');
  try {
    return ok(await writePdf(input));
  } catch (error) {
    return failure('damaged', 'This report could not be written as PDF. Take the HTML form.', String(error));
  }
}
