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

/** Whether a file gives just its papers, each of its kind, with its own number and from its own pages; in order, unless they lie on one page. */
export async function isPartedRight(bytes: Uint8Array, papers: readonly BundledPaper[]): Promise<boolean> {
  const read = await readAll(bytes);
  if (read.length !== papers.length) return false;
  const isOnePage = papers.every(({ lastPage }) => lastPage === papers[0]?.firstPage);
  return papers.every((paper, index) =>
    (isOnePage ? read : read.slice(index, index + 1)).some((invoice) => isThis(invoice, paper)),
  );
}

/** Numbers of bills must be right; of other papers only kind and pages are asked. */
function isThis({ kind, fields }: ExtractedInvoice, paper: BundledPaper): boolean {
  const places = Object.values(fields).flatMap(({ place }) => place ?? []);
  const isInside = places.every(({ page }) => page >= paper.firstPage && page <= paper.lastPage);
  const isBill = paper.kind === 'invoice' || paper.kind === 'receipt';
  const hasNumber = !isBill || keyOf(fields.invoiceNumber?.value ?? '') === keyOf(paper.number);
  return isInside && kind === paper.kind && hasNumber;
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

async function readAll(bytes: Uint8Array): Promise<readonly ExtractedInvoice[]> {
  const read = await readDocument({ bytes, fileName: 'papers.pdf' }, DEFAULT_LIMITS);
  return read.ok ? read.value.extraction.invoices : [];
}
