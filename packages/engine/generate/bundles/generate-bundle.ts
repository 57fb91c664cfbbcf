import { PDFDocument } from '@cantoo/pdf-lib';
import { generateDocument } from '../generate-document.ts';
import type { GenerateOptions } from '../generate-document.ts';
import type { GeneratedTruth } from '../generated-truth.ts';
import type { LocaleId } from '../locales/locale.ts';
import { LOCALES } from '../locales/registry.ts';
import { createRandom } from '../random.ts';
import type { Random } from '../random.ts';
import { appendCopy, appendPages, appendTerms } from './append-extras.ts';
import { arrangeReceipts } from './arrange-receipts.ts';
import type { BundledPaper, BundleKind, GeneratedBundle } from './bundle.ts';

/** What bundle to generate. */
export interface BundleOptions {
  readonly seed: number;
  readonly kind: BundleKind;
  readonly locale?: LocaleId;
}

/** A paper with its pages. */
interface Made {
  readonly pdf: PDFDocument;
  readonly truth: GeneratedTruth;
}

/** Generates a PDF that holds several papers, or one with pages that are none. The same options give the same bytes. */
export async function generateBundle(options: BundleOptions): Promise<GeneratedBundle> {
  const random = createRandom(`bundle ${options.kind} ${options.seed}`);
  const into = await PDFDocument.create({ updateMetadata: false });
  const papers = await fill(into, options, random);
  return { bytes: await into.save(), kind: options.kind, papers };
}

async function fill(
  into: PDFDocument,
  options: BundleOptions,
  random: Random,
): Promise<readonly BundledPaper[]> {
  const { kind } = options;
  const count = kind === 'one-with-extras' ? 1 : random.fork('count').int(2, 4);
  const made = await makeAll(options, count, random);
  if (kind === 'receipts-on-a-page') {
    await arrangeReceipts(
      into,
      made.map(({ pdf }) => pdf),
    );
    return made.map(({ truth }) => ({ truth, firstPage: 1, lastPage: 1 }));
  }
  const papers: BundledPaper[] = [];
  for (const [index, paper] of made.entries()) {
    const firstPage = into.getPageCount() + 1;
    await appendPages(into, paper.pdf);
    papers.push({ truth: paper.truth, firstPage, lastPage: into.getPageCount() });
    const share = kind === 'one-with-extras' ? 0.7 : 0.25;
    if (kind !== 'receipts') await appendSome(into, paper, { random: random.fork(`extras ${index}`), share });
  }
  return papers;
}

async function appendSome(
  into: PDFDocument,
  { pdf, truth: { language } }: Made,
  { random, share }: { readonly random: Random; readonly share: number },
): Promise<void> {
  if (random.chance(share)) await appendTerms(into, language);
  if (random.chance(share)) await appendCopy(into, pdf, { language, random });
}

/** Papers of one language and, half the time, of one seller. */
async function makeAll(options: BundleOptions, count: number, random: Random): Promise<readonly Made[]> {
  const locale = options.locale ?? random.fork('locale').pick(Object.values(LOCALES)).id;
  const kind = options.kind.startsWith('receipts') ? 'receipt' : 'invoice';
  const look: Partial<GenerateOptions> = random.fork('one seller').chance(0.5)
    ? { companyName: 'Alder & Finch', layout: kind === 'receipt' ? 'till' : 'letter' }
    : {};
  const made: Made[] = [];
  for (let index = 0; index < count; index += 1) {
    const seed = options.seed * 10 + index;
    const { bytes, truth } = await generateDocument({ ...look, seed, kind, locale, format: 'pdf' });
    made.push({ pdf: await PDFDocument.load(bytes), truth });
  }
  return made;
}
