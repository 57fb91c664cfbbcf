import type { Document, Page } from '@vouch/core/document/document.ts';
import { failure, ok, type Result } from '@vouch/core/errors/document-error.ts';
import type { Box } from '@vouch/core/geometry/box.ts';

import type { FactsWanted, Limits, ReadInput, ReadOutcome, ReadProgress } from './host/host.ts';
import { openFile } from './open/open.ts';
import type { OpenedFile } from './open/opened-file.ts';
import { extractSheets } from './read/extract-sheets.ts';
import { createOcrBudget } from './read/ocr-budget.ts';
import { gatherFacts } from './read/gather-facts.ts';
import { type PageReading, readPages, type ReadPages } from './read/read-pages.ts';
import { retellSheets } from './read/retell-sheets.ts';
import { turnFacts } from './read/turn-facts.ts';
import { errorOfThrown } from './read/thrown-error.ts';
import { type Reading, settleSums } from './reread/settle-sums.ts';

/**
 * Opens a file, recognises what has no text, and extracts. Bad files are typed results. Meant for a child process: memory, and
 * time beyond `limits.timeoutMs`, are bounded by whoever runs it.
 */
export async function readDocument(
  input: ReadInput,
  limits: Limits,
  onProgress: (progress: ReadProgress) => void = () => undefined,
): Promise<Result<ReadOutcome>> {
  const started = performance.now();
  try {
    onProgress({ step: 'open' });
    const opened = await openFile(input, limits);
    if (!opened.ok) return opened;
    const file = opened.value;
    try {
      const budget = createOcrBudget(started, limits.timeoutMs);
      const { secondLanguages = null, facts = 'all' } = input;
      return await readOpened(file, { budget, onProgress, secondLanguages }, { started, facts });
    } finally {
      file.pages.close();
    }
  } catch (error) {
    return { ok: false, error: errorOfThrown(error) };
  }
}

async function readOpened(
  file: OpenedFile,
  reading: PageReading,
  { started, facts }: { readonly started: number; readonly facts: FactsWanted },
): Promise<Result<ReadOutcome>> {
  const read = await readPages(file.pages, reading);
  if (file.pages.count > 0 && read.pages.length === 0) {
    return failure('damaged', 'No page of this document could be read. Please export or scan it again.');
  }
  const { pictureHash, ...gathered } = await gatherFacts(file, read.pages, facts);
  const document = { ...toDocument(file, read), ...gathered };
  const opened = performance.now();
  reading.onProgress({ step: 'extract' });
  const { document: settled, extraction } = await settle(file, { document, read }, reading.budget);
  const ocr = reading.budget.spentMs();
  const timings = { open: opened - started - ocr, ocr, extract: performance.now() - opened };
  return ok({ document: settled, extraction, pictureHash, timings });
}

/** Extracts, and looks again at amounts that contradict each other. */
async function settle(
  file: OpenedFile,
  { document, read }: { readonly document: Document; readonly read: ReadPages },
  { hasTime }: PageReading['budget'],
): Promise<Reading> {
  const extract = (other: Document) => extractSheets(other, retellSheets(read.sheets, other.pages));
  const first = { document, extraction: extract(document) };
  const draw = drawOnce((index) => file.pages.draw(index, { for: 'reading' }));
  const lookAt = async (page: Page, box: Box) => {
    const { lookAgain } = await import('./reread/look-again.ts');
    return await lookAgain(await draw(page.number - 1), page, box);
  };
  return await settleSums(first, { hasTime, lookAt, extract });
}

/** Keeps the last drawing: amounts that contradict each other mostly stand on one page. */
function drawOnce<Drawing>(draw: (index: number) => Promise<Drawing>): (index: number) => Promise<Drawing> {
  let last: { readonly index: number; readonly drawing: Promise<Drawing> } | null = null;
  return async (index) => {
    if (last?.index !== index) last = { index, drawing: draw(index) };
    return await last.drawing;
  };
}

function toDocument({ pages: _source, ...file }: OpenedFile, read: ReadPages): Document {
  const pdf = file.pdf === null ? null : turnFacts(file.pdf, read.pages);
  return { ...file, pdf, pages: read.pages, notices: [...file.notices, ...read.notices] };
}
