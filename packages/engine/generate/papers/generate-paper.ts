import type { DocumentKind } from '@vouch/core/extraction/extraction.ts';
import { drawInvoice, openPdf } from '../draw/draw-pdf.ts';
import type { DrawnPdf, DrawSource } from '../draw/draw-pdf.ts';
import { metaPairs } from '../draw/invoice-pairs.ts';
import { PAPER } from '../draw/paper.ts';
import { createScene } from '../draw/scene.ts';
import type { InvoiceScene } from '../draw/scene.ts';
import type { Language } from '../languages/language.ts';
import { INVOICE_LAYOUTS } from '../layouts/registry.ts';
import type { InvoiceLayoutId } from '../layouts/layout.ts';
import type { LocaleId } from '../locales/locale.ts';
import { planContext } from '../plan/choose-context.ts';
import { planInvoice } from '../plan/plan-document.ts';
import type { SampleInvoice } from '../plan/sample-document.ts';
import { createPrinter } from '../print/printer.ts';
import { createRandom } from '../random.ts';
import { drawGoods } from './draw-goods.ts';
import { drawHead, MARGIN } from './draw-head.ts';
import { drawLedger } from './draw-ledger.ts';
import { drawProse } from './draw-prose.ts';
import type { PaperKind } from './paper-kind.ts';
import { planPaper } from './plan-paper.ts';
import { LETTERS } from './prose.ts';

/** What paper to generate; whatever is left open follows from the seed. */
export interface PaperOptions {
  readonly seed: number;
  readonly kind: PaperKind;
  readonly locale?: LocaleId;
  /** For papers that look like invoices. */
  readonly layout?: InvoiceLayoutId;
}

/** A paper that is no invoice, as a PDF, and what it is. */
export interface GeneratedPaper {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly kind: DocumentKind;
  /** As printed. */
  readonly number: string;
  readonly language: Language;
}

/** Generates a credit note, quote, order, delivery note, statement or letter of an invented business; the same for the same options. */
export async function generatePaper(options: PaperOptions): Promise<GeneratedPaper> {
  const { seed, kind } = options;
  const random = createRandom(`${kind} ${seed}`);
  const context = planContext(
    { seed, kind: 'invoice', format: 'pdf', ...(options.locale ? { locale: options.locale } : {}) },
    random.fork('context'),
  );
  const invoice = planInvoice(context, random);
  const print = createPrinter(context.locale, random.fork('print'));
  const document = kind === 'letter' ? asLetter(invoice) : planPaper(invoice, kind, random.fork('paper'));
  const layout =
    options.layout ?? (random.fork('layout').pick(Object.keys(INVOICE_LAYOUTS)) as InvoiceLayoutId);
  const drawn = await draw({ document, print, random: random.fork('look') }, kind, layout);
  return {
    bytes: await drawn.pdf.save(),
    fileName: `${kind}-${seed}.pdf`,
    kind: kind === 'letter' ? 'other' : kind,
    number: document.number,
    language: context.locale.language,
  };
}

type Source = DrawSource<SampleInvoice>;

async function draw(source: Source, kind: PaperKind, layout: InvoiceLayoutId): Promise<DrawnPdf> {
  if (kind === 'delivery-note') return drawPlain(source, drawGoods);
  if (kind === 'statement') return drawPlain(source, drawLedger);
  if (kind === 'letter') return drawPlain(source, drawLetter);
  return drawInvoice(source, layout);
}

async function drawPlain(source: Source, drawOn: (scene: InvoiceScene) => void): Promise<DrawnPdf> {
  const drawn = await openPdf(source.document, 'sans', PAPER[source.document.locale.paper]);
  drawOn(createScene(drawn.sheet, { ...source, isTight: false }));
  return drawn;
}

function drawLetter(scene: InvoiceScene): void {
  const { document, sheet } = scene;
  const prose = LETTERS[document.locale.language];
  const data = metaPairs(scene).slice(0, 2);
  drawProse(scene, prose, {
    x: MARGIN,
    y: drawHead(scene, data),
    width: sheet.size.width - MARGIN * 2,
    size: 10.5,
  });
}

/** A letter has a reference and a date, but no title and nothing to pay. */
function asLetter(invoice: SampleInvoice): SampleInvoice {
  const words = {
    ...invoice.words,
    invoice: '',
    invoiceNumber: 'Ref.',
    invoiceDate: invoice.words.receiptDate,
  };
  return { ...invoice, words, number: `AB/${invoice.number.slice(-3)}` };
}
