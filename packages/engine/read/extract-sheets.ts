import type { Document, Page } from '@vouch/core/document/document.ts';
import type { Extraction } from '@vouch/core/extraction/extraction.ts';
import type { Place } from '@vouch/core/geometry/box.ts';
import { extractDocument } from '../extract/extract.ts';
import { movePlaces } from '../extract/move-places.ts';
import { extractBesideHandwriting } from './handwriting/extract-beside-handwriting.ts';
import type { SheetsByPage, ViewSheet } from './sheet.ts';

/**
 * Extracts from the papers of a document as they lie straight, and tells the places where they are on the pages. Papers that lie apart on
 * one page are documents of their own; all other pages belong together.
 */
export function extractSheets(document: Document, sheets: SheetsByPage): Extraction {
  if (document.eInvoices.length > 0) return extractDocument(document);
  const groups = groupsOf(document.pages, sheets).map((pages) => {
    const extraction = extractBesideHandwriting({ ...document, pages: pages.map(({ page }) => page) });
    const back = new Map(pages.map(({ page, toPage }) => [page.number, toPage]));
    const onPage = ({ page, box }: Place): Place => ({ page, box: (back.get(page) ?? UNCHANGED)(box) });
    return { ...extraction, invoices: extraction.invoices.map((invoice) => movePlaces(invoice, onPage)) };
  });
  const [first, ...others] = groups;
  if (first === undefined) return extractDocument(document);
  return others.reduce(joined, first);
}

type ToPage = ViewSheet['toPage'];

/** A page as it is extracted from, with the way back to how it is seen. */
interface FlatPage {
  readonly page: Page;
  readonly toPage: ToPage;
}

const UNCHANGED: ToPage = (box) => box;

function groupsOf(pages: readonly Page[], sheets: SheetsByPage): readonly (readonly FlatPage[])[] {
  const together: FlatPage[] = [];
  const alone: FlatPage[][] = [];
  for (const page of pages) {
    const { number } = page;
    const flat = (sheets.get(number) ?? []).map(({ view, toPage }) => ({
      page: { number, ...view },
      toPage,
    }));
    if (flat.length > 1) alone.push(...flat.map((paper) => [paper]));
    else together.push(flat[0] ?? { page, toPage: UNCHANGED });
  }
  return together.length > 0 ? [together, ...alone] : alone;
}

function joined(a: Extraction, b: Extraction): Extraction {
  return {
    ...a,
    invoices: [...a.invoices, ...b.invoices],
    text: [a.text, b.text].filter((text) => text !== '').join('\f'),
    language: a.language ?? b.language,
    notices: [...new Set([...a.notices, ...b.notices])],
  };
}
