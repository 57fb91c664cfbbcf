import type { Document } from '../document/document.ts';
import type { ExtractedInvoice, Extraction, Field, FieldName } from '../extraction/extraction.ts';
import { type Candidate, findCandidate } from './find-candidates.ts';
import { isProven, isRefuted } from './proven.ts';
import { customNameOf, type RememberedField } from './learn-layout.ts';

/** A template that was taught, with how alike the document at hand is to it. */
export interface RememberedLayout {
  readonly fields: readonly RememberedField[];
  /** 0 to 1. */
  readonly likeness: number;
  /** Whether it was taught on a document of the same seller, by name or tax number. */
  readonly isSameSeller: boolean;
}

/** A template must be at least so alike for its memory to count: items and addresses differ, a seller's labels hardly. */
export const LIKE_FROM = { sameSeller: 0.4, anySeller: 0.8 } as const;
const CONFIDENCE = { label: 0.93, place: 0.75 };

/**
 * The extraction with what an organization taught about this template: fields that were not found, or that the memory finds elsewhere.
 * What check digits, sums or e-invoice data prove is never replaced, and the memory takes only what is printed on this document.
 */
export function recallLayout(
  document: Document,
  extraction: Extraction,
  layouts: readonly RememberedLayout[],
): Extraction {
  const [invoice, ...others] = extraction.invoices;
  const known = layouts
    .filter(
      ({ likeness, isSameSeller }) => likeness >= (isSameSeller ? LIKE_FROM.sameSeller : LIKE_FROM.anySeller),
    )
    .toSorted((a, b) => a.likeness - b.likeness)
    .flatMap(({ fields }) => fields);
  if (invoice === undefined || known.length === 0) return extraction;
  const candidates = known
    .map((memory) => findCandidate(document, memory))
    .filter((candidate) => candidate !== null);
  return { ...extraction, invoices: [candidates.reduce(withCandidate, invoice), ...others] };
}

function withCandidate(invoice: ExtractedInvoice, candidate: Candidate): ExtractedInvoice {
  const custom = customNameOf(candidate.field);
  if (custom !== null) return { ...invoice, custom: { ...invoice.custom, [custom]: toField(candidate) } };
  const name = candidate.field as FieldName;
  const field = choose(invoice, name, candidate);
  return field === null ? invoice : { ...invoice, fields: { ...invoice.fields, [name]: field } };
}

/** The field as it should be; `null` to leave it as it is. */
function choose(invoice: ExtractedInvoice, name: FieldName, candidate: Candidate): Field | null {
  const found = toField(candidate);
  const now = invoice.fields[name];
  if (isRefuted(name, found.value)) return null;
  if (now === undefined) return found;
  if (now.value === found.value) {
    return now.confidence >= found.confidence ? null : { ...now, confidence: found.confidence };
  }
  return isProven(invoice, name) ? null : found;
}

function toField({ value, run, page, by }: Candidate): Field {
  const read = Math.min(1, ...run.words.map((word) => word.confidence));
  return {
    value,
    raw: run.text,
    place: { page, box: run.box },
    confidence: CONFIDENCE[by] * read,
    engine: 'layout',
    origin: 'read',
  };
}
