import type { Document, Page, TextSource, Word } from '../document/document.ts';
import type { ImageFacts } from '../document/image-facts.ts';
import type { PdfFacts } from '../document/pdf-facts.ts';
import type { PictureTrace } from '../document/picture-traces.ts';
import type { PrintedCode } from '../document/printed-code.ts';
import type { ExtractedInvoice, Field, FieldName, LineItem, TaxRow } from '../extraction/extraction.ts';
import type { Box } from '../geometry/box.ts';
import type { EInvoice } from '../invoice/e-invoice.ts';
import { NO_TERMS } from '../invoice/no-terms.ts';
import type { RuleInput } from '../rules/rule.ts';
import type { EarlierDocument, VerifyContext } from '../verification/history.ts';

/** Somewhere on page 1. */
export const SOMEWHERE = { page: 1, box: { left: 0.1, top: 0.1, right: 0.3, bottom: 0.12 } } as const;

/** Short forms for what a test document holds; everything else is an ordinary one-page PDF invoice. */
export interface Recipe {
  readonly kind?: ExtractedInvoice['kind'];
  readonly fields?: Readonly<Partial<Record<FieldName, string | Partial<Field>>>>;
  /** Quantity, unit price and line total of each line. */
  readonly lines?: readonly (readonly [string, string, string])[];
  /** What each line is for. */
  readonly descriptions?: readonly string[];
  /** Article number of each line. */
  readonly productCodes?: readonly string[];
  readonly taxes?: readonly { readonly rate?: string; readonly base?: string; readonly amount?: string }[];
  /** Printed lines of page 1. */
  readonly text?: readonly string[];
  readonly textSource?: TextSource;
  readonly wordConfidence?: number;
  /** `null` for a picture. */
  readonly pdf?: Partial<PdfFacts> | null;
  readonly image?: Partial<ImageFacts>;
  readonly pictureTraces?: readonly PictureTrace[];
  readonly screenGrid?: Document['screenGrid'];
  readonly codes?: readonly PrintedCode[];
  readonly eInvoices?: readonly Partial<EInvoice>[];
  readonly attachments?: Document['attachments'];
  readonly file?: Partial<Document['file']>;
  readonly context?: Partial<VerifyContext>;
  readonly pictureHash?: string | null;
}

/** What a rule gets for a test document. */
export function buildInput(recipe: Recipe = {}): RuleInput {
  const invoice = buildInvoice(recipe);
  return {
    document: buildDocument(recipe),
    extraction: {
      engine: 'layout',
      invoices: [invoice],
      text: (recipe.text ?? []).join('\n'),
      language: null,
      notices: [],
    },
    invoice,
    pictureHash: recipe.pictureHash ?? null,
    context: { receivedOn: '2026-11-01', earlier: [], prior: 0.1, ...recipe.context },
  };
}

/** A field as it is printed, surely read; parts override. */
export function buildField(value: string | Partial<Field>): Field {
  const parts = typeof value === 'string' ? { value } : value;
  const text = parts.value ?? '';
  return {
    value: text,
    raw: text,
    place: SOMEWHERE,
    confidence: 0.95,
    engine: 'layout',
    origin: 'read',
    ...parts,
  };
}

/** An earlier document; parts override. */
export function buildEarlier(parts: Partial<EarlierDocument> = {}): EarlierDocument {
  return {
    reference: 'earlier.pdf',
    sha256: 'e'.repeat(64),
    pictureHash: null,
    invoiceNumber: null,
    sellerKey: null,
    invoiceDate: null,
    grandTotal: null,
    currency: null,
    iban: null,
    ...parts,
  };
}

/** Facts of an ordinary PDF; parts override. */
export function buildPdfFacts(parts: Partial<PdfFacts> = {}): PdfFacts {
  return {
    version: '1.7',
    pageCount: 1,
    encrypted: false,
    producer: null,
    creator: null,
    title: null,
    createdAt: null,
    modifiedAt: null,
    xmp: null,
    linearized: false,
    repaired: false,
    trailingBytes: 0,
    revisions: [],
    overlays: [],
    hiddenTexts: [],
    mixedDigits: [],
    oddFonts: [],
    signatures: [],
    annotations: [],
    hasForm: false,
    hasJavaScript: false,
    hasLaunchAction: false,
    fonts: [],
    largestImageShare: 0,
    ...parts,
  };
}

function buildInvoice(recipe: Recipe): ExtractedInvoice {
  const fields = Object.fromEntries(
    Object.entries(recipe.fields ?? {}).map(([name, value]) => [name, buildField(value)]),
  );
  return {
    kind: recipe.kind ?? 'invoice',
    kindConfidence: 0.9,
    fields,
    lines: (recipe.lines ?? []).map((line, index) => ({ ...toLine(line, index), ...namesOf(recipe, index) })),
    taxes: (recipe.taxes ?? []).map(toTaxRow),
    confidence: 0.9,
  };
}

function namesOf({ descriptions, productCodes }: Recipe, index: number): Partial<LineItem> {
  const [description, productCode] = [descriptions?.[index], productCodes?.[index]];
  return {
    ...(description === undefined ? {} : { description: buildField(description) }),
    ...(productCode === undefined ? {} : { productCode: buildField(productCode) }),
  };
}

function toLine(
  [quantity, unitPrice, lineTotal]: readonly [string, string, string],
  index: number,
): LineItem {
  return {
    lineNumber: index + 1,
    quantity: buildField(quantity),
    unitPrice: buildField(unitPrice),
    lineTotal: buildField(lineTotal),
  };
}

function toTaxRow(row: { readonly rate?: string; readonly base?: string; readonly amount?: string }): TaxRow {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, buildField(value)]));
}

function buildDocument(recipe: Recipe): Document {
  const isPdf = recipe.pdf !== null && recipe.image === undefined;
  return {
    file: {
      name: 'test.pdf',
      sizeBytes: 1000,
      sha256: 'a'.repeat(64),
      mediaType: isPdf ? 'application/pdf' : 'image/jpeg',
      claimedType: null,
      ...recipe.file,
    },
    pages: [buildPage(recipe)],
    attachments: recipe.attachments ?? [],
    pdf: isPdf ? buildPdfFacts(recipe.pdf ?? {}) : null,
    image: isPdf ? null : buildImageFacts(recipe.image),
    ...(recipe.codes === undefined ? {} : { codes: recipe.codes }),
    ...(recipe.pictureTraces === undefined ? {} : { pictureTraces: recipe.pictureTraces }),
    ...(recipe.screenGrid === undefined ? {} : { screenGrid: recipe.screenGrid }),
    eInvoices: (recipe.eInvoices ?? []).map(buildEInvoice),
    notices: [],
  };
}

function buildPage(recipe: Recipe): Page {
  const lines = recipe.text ?? [];
  const textSource = recipe.textSource ?? 'text-layer';
  const words = [...fieldWords(recipe), ...lines.flatMap((line, index) => wordsOf(line, index, recipe))];
  return { number: 1, width: 595, height: 842, unit: 'pt', textSource, turned: 0, words };
}

/** A word where the fields stand, so that their reading can be looked up; numbered apart from all printed lines. */
function fieldWords(recipe: Recipe): readonly Word[] {
  const confidence = recipe.wordConfidence ?? 1;
  return recipe.fields || recipe.lines ? [{ text: 'x', box: SOMEWHERE.box, confidence, line: 9999 }] : [];
}

function wordsOf(line: string, index: number, recipe: Recipe): readonly Word[] {
  const top = 0.2 + index * 0.02;
  return line.split(' ').map((text, position) => {
    const box: Box = { left: position * 0.05, top, right: position * 0.05 + 0.04, bottom: top + 0.015 };
    return { text, box, confidence: recipe.wordConfidence ?? 1, line: index };
  });
}

function buildImageFacts(parts: Partial<ImageFacts> = {}): ImageFacts {
  return {
    format: 'jpeg',
    width: 1000,
    height: 1500,
    frames: 1,
    densityDpi: null,
    hasAlpha: false,
    orientation: 1,
    software: null,
    cameraMake: null,
    cameraModel: null,
    takenAt: null,
    modifiedAt: null,
    digitalSourceType: null,
    hasC2pa: false,
    quantTables: [],
    progressive: false,
    subsampling: '4:2:0',
    ...parts,
  };
}

function buildEInvoice(parts: Partial<EInvoice>): EInvoice {
  return { ...NO_TERMS, syntax: 'cii', faults: [], attachmentName: null, ...parts };
}
