import type { Document, Page } from '@vouch/core/document/document.ts';
import type { ExtractedInvoice } from '@vouch/core/extraction/extraction.ts';
import { movePlaces } from '../../move-places.ts';
import { readInvoice } from '../assemble/read-invoice.ts';
import { findAll, type Findings } from '../findings.ts';
import { cutPage, type PagePart } from './cut-page.ts';
import { groupPages } from './group-pages.ts';

/**
 * Reads every paper of a file by itself: languages, numbers and dates are told anew for each. A page on which several papers lie is cut
 * first.
 */
export function readPapers(document: Pick<Document, 'pages'>, findings: Findings): ExtractedInvoice[] {
  const groups = groupPages(document);
  const byNumber = new Map(document.pages.map((page) => [page.number, page]));
  return groups.flatMap((numbers) => {
    const pages = numbers.flatMap((number) => byNumber.get(number) ?? []);
    const parts = pages.length === 1 ? partsOf(pages, findings) : [];
    if (parts.length > 1) return parts.map(readPart);
    const isWhole = pages.length === document.pages.length;
    return readInvoice(isWhole ? findings : findAll({ pages }));
  });
}

function partsOf([page]: readonly Page[], findings: Findings): readonly PagePart[] {
  return page === undefined ? [] : cutPage(page, findings);
}

function readPart({ page, toPage }: PagePart): ExtractedInvoice {
  const invoice = readInvoice(findAll({ pages: [page] }));
  return movePlaces(invoice, ({ page: number, box }) => ({ page: number, box: toPage(box) }));
}
