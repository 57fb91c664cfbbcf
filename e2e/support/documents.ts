import { type GenerateOptions, generateDocument } from '@vouch/engine/generate/generate-document.ts';
import type { HandedFile } from './hand-in.ts';
import { pdfAroundPicture } from './pdf-around-picture.ts';

/** A made document and the total that is printed on it. */
export interface MadeDocument {
  readonly file: HandedFile;
  /** Decimal with point. */
  readonly total: string;
}

/** A photo of a till receipt. */
export async function receiptPhoto(): Promise<MadeDocument> {
  const options = { seed: 11, kind: 'receipt', format: 'jpeg', effect: 'photo', locale: 'en-US' } as const;
  const { bytes, total } = await make(options);
  return { total, file: { name: 'receipt-photo.jpg', type: 'image/jpeg', bytes } };
}

/** A PDF that holds nothing but the scanned picture of an invoice. */
export async function scannedPdf(): Promise<MadeDocument> {
  const options = { seed: 5, kind: 'invoice', format: 'jpeg', effect: 'scan', locale: 'en-GB' } as const;
  const { bytes, total } = await make(options);
  return { total, file: { name: 'scan.pdf', type: 'application/pdf', bytes: pdfAroundPicture(bytes) } };
}

/** A PDF invoice with its data attached as Factur-X. */
export async function facturX(): Promise<MadeDocument> {
  const options = { seed: 3, kind: 'invoice', format: 'pdf', facturX: true, locale: 'fr-FR' } as const;
  const { bytes, total } = await make(options);
  return { total, file: { name: 'factur-x.pdf', type: 'application/pdf', bytes } };
}

async function make(
  options: GenerateOptions,
): Promise<{ readonly bytes: Uint8Array; readonly total: string }> {
  const { bytes, truth } = await generateDocument(options);
  const total = truth.fields.grandTotal?.value;
  if (total === undefined) throw new Error(`Seed ${options.seed} prints no total; take another.`);
  return { bytes, total };
}
