import { PDFDocument } from '@cantoo/pdf-lib';
import type { LocaleId } from '../locales/locale.ts';
import { createRandom } from '../random.ts';
import type { Random } from '../random.ts';
import { appendCopy, appendPages, appendTerms } from './append-extras.ts';
import { arrangeReceipts } from './arrange-receipts.ts';
import type { BundledPaper, BundleKind, GeneratedBundle } from './bundle.ts';
import { makePapers, type MadePaper } from './make-papers.ts';

/** What bundle to generate. */
export interface BundleOptions {
  readonly seed: number;
  readonly kind: BundleKind;
  readonly locale?: LocaleId;
}

/** Generates a PDF that holds several papers, or one with pages that are none. The same options give the same bytes. */
export async function generateBundle(options: BundleOptions): Promise<GeneratedBundle> {
  const random = createRandom(`bundle ${options.kind} ${options.seed}`);
  const into = await PDFDocument.create({ updateMetadata: false });
  const made = await makePapers(options, random);
  const papers = await fill(into, { made, kind: options.kind }, random);
  return { bytes: await into.save(), kind: options.kind, papers };
}

/** Share of the papers that terms follow, and of those that a copy follows. */
const WITH_EXTRAS: Readonly<Record<BundleKind, number>> = {
  invoices: 0.25,
  receipts: 0,
  'receipts-on-a-page': 0,
  mixed: 0.15,
  'one-with-extras': 0.7,
};

interface Content {
  readonly made: readonly MadePaper[];
  readonly kind: BundleKind;
}

async function fill(
  into: PDFDocument,
  { made, kind }: Content,
  random: Random,
): Promise<readonly BundledPaper[]> {
  if (kind === 'receipts-on-a-page') {
    await arrangeReceipts(
      into,
      made.map(({ pdf }) => pdf),
    );
    return made.map((paper) => ({ kind: paper.kind, number: paper.number, firstPage: 1, lastPage: 1 }));
  }
  const papers: BundledPaper[] = [];
  for (const [index, paper] of made.entries()) {
    const firstPage = into.getPageCount() + 1;
    await appendPages(into, paper.pdf);
    papers.push({ kind: paper.kind, number: paper.number, firstPage, lastPage: into.getPageCount() });
    await appendSome(into, paper, { random: random.fork(`extras ${index}`), share: WITH_EXTRAS[kind] });
  }
  return papers;
}

async function appendSome(
  into: PDFDocument,
  { pdf, language }: MadePaper,
  { random, share }: { readonly random: Random; readonly share: number },
): Promise<void> {
  if (random.chance(share)) await appendTerms(into, language);
  if (random.chance(share)) await appendCopy(into, pdf, { language, random });
}
