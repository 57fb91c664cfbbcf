import type { DocumentKind, ExtractedInvoice } from '@vouch/core/extraction/extraction.ts';
import type { BundledPaper } from '@vouch/engine/generate/bundles/bundle.ts';
import { DEFAULT_LIMITS } from '@vouch/engine/host/host.ts';
import { readDocument } from '@vouch/engine/read.ts';

/** Whether a file with one paper is told to be of this kind; nothing found in a paper that is none counts as right. */
export async function isToldRight(bytes: Uint8Array, kind: DocumentKind): Promise<boolean> {
  const read = await readAll(bytes);
  if (kind === 'other' && read.length === 0) return true;
  return read.length === 1 && read[0]?.kind === kind;
}

/** Whether a file gives just its papers, in order, each with its own number and from its own pages. */
export async function isPartedRight(bytes: Uint8Array, papers: readonly BundledPaper[]): Promise<boolean> {
  const read = await readAll(bytes);
  return read.length === papers.length && papers.every((paper, index) => isThis(read[index], paper));
}

function isThis(read: ExtractedInvoice | undefined, paper: BundledPaper): boolean {
  if (read === undefined) return false;
  const places = Object.values(read.fields).flatMap(({ place }) => place ?? []);
  const isInside = places.every(({ page }) => page >= paper.firstPage && page <= paper.lastPage);
  return isInside && hasNumber(read, paper.number);
}

/** Orders and delivery notes may name theirs as an order number or not at all: there the pages decide. */
function hasNumber({ kind, fields }: ExtractedInvoice, number: string): boolean {
  const value = fields.invoiceNumber?.value ?? fields.orderReference?.value;
  const isBill = kind === 'invoice' || kind === 'receipt';
  return value === undefined ? !isBill : !isBill || keyOf(value) === keyOf(number);
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

async function readAll(bytes: Uint8Array): Promise<readonly ExtractedInvoice[]> {
  const read = await readDocument({ bytes, fileName: 'papers.pdf' }, DEFAULT_LIMITS);
  return read.ok ? read.value.extraction.invoices : [];
}
