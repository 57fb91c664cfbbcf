import type { Document } from '@vouch/core/document/document.ts';
import type { ExtractedInvoice, Extraction, Field, FieldName } from '@vouch/core/extraction/extraction.ts';
import { overlapOf } from '@vouch/core/geometry/box.ts';

import { extractDocument } from '../../extract/extract.ts';
import { overallConfidence } from '../../extract/layout/assemble/overall-confidence.ts';
import { mapFields } from '../../extract/map-fields.ts';
import { filledInFields } from './filled-in-fields.ts';
import { handwritingNotices } from './handwriting-notices.ts';
import { hasHandwriting, isWrittenAt, printedOnly } from './written-places.ts';

/** Most that is believed of a value that stands in handwriting, or where somebody wrote beside its label. */
export const HANDWRITTEN_CONFIDENCE = 0.3;

/**
 * Extracts what a document says. Values that stand in handwriting give way to printed ones where there are any; else they are marked and hardly
 * believed, and so are printed values beside whose label somebody wrote.
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
  const isLineWritten = read.lines.some((line) =>
    [line.lineTotal, line.description].some(isAmongWriting(document)),
  );
  const lines = isLineWritten && plain !== undefined && plain.lines.length > 0 ? plain.lines : read.lines;
  const invoice = { ...read, fields: fieldsOf(reading), lines };
  const settled = mapFields(invoice, (field) => (isWritten(field, document) ? doubted(field) : field));
  const confidence = overallConfidence(settled.fields, settled.kind);
  return { ...settled, confidence: Math.min(read.confidence, confidence) };
}

function fieldsOf({ document, read, plain, filled }: Case): ExtractedInvoice['fields'] {
  const names = Object.keys(read.fields) as FieldName[];
  const entries = names.flatMap((name) => {
    const [one, other] = [read.fields[name], plain?.fields[name]];
    if (one === undefined) return [];
    const field = isWritten(one, document) ? surest(one, other) : one;
    // What is computed with the writing only is as sure as the writing.
    const isFromWriting = plain !== undefined && other === undefined && one.place === null;
    return [[name, filled.has(name) || isFromWriting ? doubted(field) : field] as const];
  });
  return Object.fromEntries(entries);
}

/** What is printed elsewhere, but for a written value that the reader saw more reason for. */
function surest(written: Field, printed: Field | undefined): Field {
  if (printed === undefined || isSameSpot(written, printed)) return written;
  return written.value === printed.value || printed.confidence > written.confidence ? printed : written;
}

/** Whether a value is the written one without its written words. */
function isSameSpot({ place: a }: Field, { place: b }: Field): boolean {
  return a !== null && b !== null && a.page === b.page && overlapOf(a.box, b.box) > 0;
}

function isAmongWriting(document: Document): (field: Field | undefined) => boolean {
  return (field) => field !== undefined && isWritten(field, document);
}

function isWritten({ place }: Field, document: Document): boolean {
  return place !== null && isWrittenAt(document, place);
}

function doubted(field: Field): Field {
  return { ...field, handwritten: true, confidence: Math.min(field.confidence, HANDWRITTEN_CONFIDENCE) };
}
