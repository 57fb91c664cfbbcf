import type { Document } from '@vouch/core/document/document.ts';
import type { ExtractedInvoice, Extraction, Field, FieldName } from '@vouch/core/extraction/extraction.ts';

import { extractDocument } from '../../extract/extract.ts';
import { overallConfidence } from '../../extract/layout/assemble/overall-confidence.ts';
import { mapFields } from '../../extract/map-fields.ts';
import { filledInFields } from './filled-in-fields.ts';
import { handwritingNotices } from './handwriting-notices.ts';
import { hasHandwriting, isWrittenAt, printedOnly } from './written-places.ts';

/** Most that is believed of a value that stands in handwriting, or where somebody wrote beside its label. */
export const HANDWRITTEN_CONFIDENCE = 0.3;

/**
 * Extracts from what is printed. Handwriting only gives values that are printed nowhere; those are marked and hardly believed, and so are
 * printed values beside whose label somebody wrote.
 */
export function extractBesideHandwriting(document: Document): Extraction {
  const all = extractDocument(document);
  if (all.engine !== 'layout' || !hasHandwriting(document)) return all;
  const printed = extractDocument(printedOnly(document));
  const filled = filledInFields(document);
  // Without the writing the papers of a file may be told apart otherwise: then each stays as it was read with it.
  const isSame = all.invoices.length === printed.invoices.length;
  const invoices = all.invoices.map((read, index) =>
    besideHandwriting({ document, read, plain: isSame ? printed.invoices[index] : undefined, filled }),
  );
  return { ...all, invoices, notices: [...all.notices, ...handwritingNotices(document)] };
}

interface Case {
  readonly document: Document;
  /** As it is read from print and writing. */
  readonly read: ExtractedInvoice;
  /** As it is read from print alone, where that is the same paper. */
  readonly plain: ExtractedInvoice | undefined;
  /** Fields that somebody filled in. */
  readonly filled: ReadonlySet<FieldName>;
}

function besideHandwriting(reading: Case): ExtractedInvoice {
  const { document, read, plain } = reading;
  const invoice: ExtractedInvoice = {
    ...read,
    fields: fieldsOf(reading),
    lines: plain !== undefined && plain.lines.length > 0 ? plain.lines : read.lines,
    taxes: plain !== undefined && plain.taxes.length > 0 ? plain.taxes : read.taxes,
  };
  const settled = mapFields(invoice, (field) => (isWritten(field, document) ? doubted(field) : field));
  const confidence = overallConfidence(settled.fields, settled.kind);
  return { ...settled, confidence: Math.min(read.confidence, confidence) };
}

function fieldsOf({ document, read, plain, filled }: Case): ExtractedInvoice['fields'] {
  const names = Object.keys({ ...plain?.fields, ...read.fields }) as FieldName[];
  const entries = names.flatMap((name) => {
    const [one, other] = [read.fields[name], plain?.fields[name]];
    const field = choose(one, other, document);
    if (field === undefined) return [];
    const isWithWriting = plain !== undefined && other === undefined;
    return [[name, filled.has(name) || isWithWriting ? doubted(field) : field] as const];
  });
  return Object.fromEntries(entries);
}

/** The printed value, but for one that is written where the reader saw more reason for it. */
function choose(read: Field | undefined, printed: Field | undefined, document: Document): Field | undefined {
  if (read === undefined || printed === undefined) return printed ?? read;
  const isOther = read.value !== printed.value && isWritten(read, document);
  return isOther && read.confidence >= printed.confidence ? read : printed;
}

function isWritten({ place }: Field, document: Document): boolean {
  return place !== null && isWrittenAt(document, place);
}

function doubted(field: Field): Field {
  return { ...field, handwritten: true, confidence: Math.min(field.confidence, HANDWRITTEN_CONFIDENCE) };
}
