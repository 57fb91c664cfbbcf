import { PDFDocument } from '@cantoo/pdf-lib';
import { appendPages } from './append-extras.ts';

/** Joins PDFs into one. */
export async function joinFiles(files: readonly Uint8Array[]): Promise<Uint8Array> {
  const into = await PDFDocument.create({ updateMetadata: false });
  for (const file of files) await appendPages(into, await PDFDocument.load(file));
  return into.save();
}
