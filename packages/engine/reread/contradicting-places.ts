import type { Document } from '@vouch/core/document/document.ts';
import type { Extraction } from '@vouch/core/extraction/extraction.ts';
import type { Place } from '@vouch/core/geometry/box.ts';
import { changeMismatch } from '@vouch/core/rules/arithmetic/change-mismatch.ts';
import { dueAmountMismatch } from '@vouch/core/rules/arithmetic/due-amount-mismatch.ts';
import { lineProductMismatch } from '@vouch/core/rules/arithmetic/line-product-mismatch.ts';
import { taxMismatch } from '@vouch/core/rules/arithmetic/tax-mismatch.ts';
import { totalMismatch } from '@vouch/core/rules/arithmetic/total-mismatch.ts';
import { runRules } from '@vouch/core/rules/run.ts';

/** Checks of sums: one misread digit trips them. */
const SUMS = [totalMismatch, taxMismatch, changeMismatch, dueAmountMismatch, lineProductMismatch];
/** Nothing of the context matters to sums. */
const CONTEXT = { receivedOn: '2000-01-01', earlier: [], prior: 0.1 };
const MOST_PLACES = 6;

/** What a reading says that does not add up. */
export interface Contradiction {
  /** How many checks of sums fail. */
  readonly count: number;
  /** Where the amounts stand that contradict each other, at most 6. */
  readonly places: readonly Place[];
}

/** The sums of a document that do not hold as it was read, however unsure the reading was. */
export function contradictionOf(document: Document, extraction: Extraction): Contradiction {
  const read = { document: asIfSure(document), extraction, pictureHash: null, context: CONTEXT };
  const findings = extraction.invoices.flatMap((invoice) => runRules(SUMS, { ...read, invoice }).findings);
  const places = findings.flatMap(({ evidence }) =>
    evidence.map(({ place }) => place).filter((place) => place !== null),
  );
  return { count: findings.length, places: places.slice(0, MOST_PLACES) };
}

/** The document with every word taken at its word: checks stay silent about doubtful ones, and those need the second look most. */
function asIfSure(document: Document): Document {
  const pages = document.pages.map((page) => ({
    ...page,
    words: page.words.map((word) => ({ ...word, confidence: 1 })),
  }));
  return { ...document, pages };
}
