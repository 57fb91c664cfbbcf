import { PDFDocument } from '@cantoo/pdf-lib';
import type { DocumentKind } from '@vouch/core/extraction/extraction.ts';
import { generateDocument, type GenerateOptions } from '../generate-document.ts';
import type { Language } from '../languages/language.ts';
import type { LocaleId } from '../locales/locale.ts';
import { LOCALES } from '../locales/registry.ts';
import { generatePaper } from '../papers/generate-paper.ts';
import type { PaperKind } from '../papers/paper-kind.ts';
import type { Random } from '../random.ts';
import type { BundleOptions } from './generate-bundle.ts';

/** A paper before it is put into the bundle. */
export interface MadePaper {
  readonly pdf: PDFDocument;
  readonly kind: DocumentKind;
  readonly number: string;
  readonly language: Language;
}

/** What a mixed bundle is made of. */
const MIXED = ['invoice', 'credit-note', 'quote', 'order', 'delivery-note'] as const satisfies readonly (
  | PaperKind
  | 'invoice'
)[];

/** The papers of a bundle: one language and, half the time, one seller, unless it is mixed. */
export async function makePapers(options: BundleOptions, random: Random): Promise<readonly MadePaper[]> {
  const { kind, seed } = options;
  const count = kind === 'one-with-extras' ? 1 : random.fork('count').int(2, 4);
  const locales = Object.values(LOCALES).map(({ id }) => id);
  const locale = options.locale ?? random.fork('locale').pick(locales);
  const look = lookOf(kind, random.fork('one seller'));
  const made: MadePaper[] = [];
  for (let index = 0; index < count; index += 1) {
    const own = { seed: seed * 10 + index, locale };
    const choose = random.fork(`paper ${index}`);
    made.push(
      kind === 'mixed'
        ? await makeMixed({ ...own, locale: choose.pick(locales) }, choose)
        : await makeDocument({ ...look, ...own }),
    );
  }
  return made;
}

type Look = Pick<GenerateOptions, 'kind' | 'companyName' | 'layout'>;

function lookOf(kind: BundleOptions['kind'], random: Random): Look {
  const isReceipt = kind === 'receipts' || kind === 'receipts-on-a-page';
  const paper = isReceipt
    ? ({ kind: 'receipt', layout: 'till' } as const)
    : ({ kind: 'invoice', layout: 'letter' } as const);
  return random.chance(0.5) ? { ...paper, companyName: 'Alder & Finch' } : { kind: paper.kind };
}

interface Choice {
  readonly seed: number;
  readonly locale: LocaleId;
}

async function makeDocument(options: Look & Choice): Promise<MadePaper> {
  const { bytes, truth } = await generateDocument({ ...options, format: 'pdf' });
  const number = truth.fields.invoiceNumber?.value ?? '';
  return { pdf: await PDFDocument.load(bytes), kind: truth.kind, number, language: truth.language };
}

async function makeMixed(choice: Choice, random: Random): Promise<MadePaper> {
  const kind = random.pick(MIXED);
  if (kind === 'invoice') return makeDocument({ ...choice, kind });
  const { bytes, ...paper } = await generatePaper({ ...choice, kind });
  return { ...paper, pdf: await PDFDocument.load(bytes) };
}
