import type { BusinessTypeId } from './business-types/business-type.ts';
import { buildTruth } from './build-truth.ts';
import type { ComplexityLevel } from './complexity.ts';
import { drawInvoice, drawReceipt } from './draw/draw-pdf.ts';
import type { DrawnPdf } from './draw/draw-pdf.ts';
import { attachFacturX } from './factur-x/attach-factur-x.ts';
import type { GeneratedTruth } from './generated-truth.ts';
import type { InvoiceLayoutId, LayoutId, ReceiptLayoutId } from './layouts/layout.ts';
import { INVOICE_LAYOUTS, RECEIPT_LAYOUTS } from './layouts/registry.ts';
import type { LocaleId } from './locales/locale.ts';
import { planContext } from './plan/choose-context.ts';
import { planInvoice, planReceipt } from './plan/plan-document.ts';
import { createPrinter } from './print/printer.ts';
import type { Random } from './random.ts';
import { createRandom } from './random.ts';
import type { EffectId } from './raster/effect.ts';
import { placeTruth } from './raster/place-truth.ts';

/** What to generate; whatever is left open follows from the seed. */
export interface GenerateOptions {
  readonly seed: number;
  readonly kind: 'invoice' | 'receipt';
  readonly businessType?: BusinessTypeId;
  readonly complexity?: ComplexityLevel;
  readonly locale?: LocaleId;
  /** Must be a layout of the kind. */
  readonly layout?: LayoutId;
  readonly format: 'pdf' | 'png' | 'jpeg';
  /** Name of the seller instead of an invented one. */
  readonly companyName?: string;
  /** Attach the data as Factur-X; only for invoices as PDF. */
  readonly facturX?: boolean;
  /** How a picture is taken; `clean` when left out. */
  readonly effect?: EffectId;
  /** ISO day; the document is issued in the 360 days before it. */
  readonly referenceDay?: string;
}

/** A generated file with the truth about it. */
export interface GeneratedDocument {
  readonly bytes: Uint8Array;
  readonly mediaType: 'application/pdf' | 'image/png' | 'image/jpeg';
  readonly fileName: string;
  readonly truth: GeneratedTruth;
}

const MEDIA_TYPES = { pdf: 'application/pdf', png: 'image/png', jpeg: 'image/jpeg' } as const;
const PICTURE_DPI = { invoice: 150, receipt: 203 } as const;

/**
 * Generates a sample invoice or receipt of an invented business, with its truth. The same options give the same bytes.
 * Throws a `RangeError` for a layout of the other kind.
 */
export async function generateDocument(options: GenerateOptions): Promise<GeneratedDocument> {
  const random = createRandom(`${options.kind} ${options.seed}`);
  const { drawn, truth } = await draw(options, random);
  const pdf = await drawn.pdf.save();
  const fileName = `${options.kind}-${truth.businessType}-${options.seed}.${options.format}`;
  const mediaType = MEDIA_TYPES[options.format];
  if (options.format === 'pdf') return { bytes: pdf, mediaType, fileName, truth };
  const { format, effect = 'clean' } = options;
  const dpi = PICTURE_DPI[options.kind];
  const { drawPicture } = await import('./raster/draw-picture.ts');
  const picture = await drawPicture(pdf, { format, effect, dpi }, random.fork('picture'));
  return { bytes: picture.bytes, mediaType, fileName, truth: placeTruth(truth, picture.toPicture) };
}

async function draw(
  options: GenerateOptions,
  random: Random,
): Promise<{ drawn: DrawnPdf; truth: GeneratedTruth }> {
  const context = planContext(options, random.fork('context'));
  const print = createPrinter(context.locale, random.fork('print'));
  const look = random.fork('look');
  if (options.kind === 'receipt') {
    const document = planReceipt(context, random);
    const layout = layoutOf(RECEIPT_LAYOUTS, options.layout, look) as ReceiptLayoutId;
    const drawn = await drawReceipt({ document, print, random: look }, layout);
    return { drawn, truth: truthOf(drawn, { document, print, layout, seed: options.seed }) };
  }
  const document = planInvoice(context, random);
  const layout = layoutOf(INVOICE_LAYOUTS, options.layout, look) as InvoiceLayoutId;
  const drawn = await drawFitting({ document, print, random: look }, layout, options.format);
  if (options.facturX === true) await attachFacturX(drawn.pdf, document);
  return { drawn, truth: truthOf(drawn, { document, print, layout, seed: options.seed }) };
}

/** A picture shows one page only: an invoice that would need two is set closer. */
async function drawFitting(
  source: Parameters<typeof drawInvoice>[0],
  layout: InvoiceLayoutId,
  format: GenerateOptions['format'],
): Promise<DrawnPdf> {
  const drawn = await drawInvoice(source, layout);
  if (format === 'pdf' || drawn.sheet.pageCount() === 1) return drawn;
  return drawInvoice(source, layout, true);
}

function truthOf(
  { sheet }: DrawnPdf,
  source: Omit<Parameters<typeof buildTruth>[0], 'marks' | 'pages'>,
): GeneratedTruth {
  return buildTruth({ ...source, marks: sheet.book.entries(), pages: sheet.pageCount() });
}

function layoutOf(
  layouts: Readonly<Record<string, unknown>>,
  wanted: LayoutId | undefined,
  random: Random,
): string {
  if (wanted === undefined) return random.fork('layout').pick(Object.keys(layouts));
  if (!(wanted in layouts)) throw new RangeError(`The layout ${wanted} is for another kind of document.`);
  return wanted;
}
