import type { Document } from '@vouch/core/document/document.ts';
import type { ExtractedInvoice, Extraction, Field, FieldName } from '@vouch/core/extraction/extraction.ts';
import { inferDecimalMark, type DecimalMark } from '@vouch/core/locale/decimal-mark.ts';
import { AMOUNT_FIELDS, CHANCE_FOUND, CHANCE_UNFOUND } from './copied-values.ts';
import { currencyOf } from './currency-of.ts';
import { dayIn } from './day-in.ts';
import { findPrinted } from './find-printed.ts';
import { amountIn, amountsIn } from './printed-amounts.ts';
import type { VisionReadingBody } from './vision-schema.ts';

const DATES: ReadonlySet<FieldName> = new Set(['invoiceDate', 'dueDate']);

/**
 * Adds what only the model read to the first invoice. A value that the local reader found stays as it is. The model's text is made into a
 * value by our own parsers; one without a place on the page is never saved without a person.
 */
export function fillMissing(extraction: Extraction, read: VisionReadingBody, document: Document): Extraction {
  const [first, ...others] = extraction.invoices;
  if (first === undefined) return extraction;
  const mark = inferDecimalMark(amountsIn(read));
  const added = read.fields.flatMap(({ name, printed, page }) => {
    if (first.fields[name] !== undefined) return [];
    const value = valueOf(name, printed, mark);
    return value === null ? [] : [[name, toField(document, { value, printed, page })] as const];
  });
  const filled: ExtractedInvoice = { ...first, fields: { ...Object.fromEntries(added), ...first.fields } };
  return { ...extraction, invoices: [filled, ...others] };
}

function toField(
  document: Document,
  { value, printed, page }: { readonly value: string; readonly printed: string; readonly page: number },
): Field {
  const place = findPrinted(document, printed, page);
  const confidence = place === null ? CHANCE_UNFOUND : CHANCE_FOUND;
  return { value, raw: printed, place, confidence, engine: 'vision_llm', origin: 'read' };
}

const MAX_TEXT = 300;

function valueOf(name: FieldName, printed: string, mark: DecimalMark | null): string | null {
  if (AMOUNT_FIELDS.has(name)) return amountIn(printed, mark);
  if (DATES.has(name)) return dayIn(printed);
  if (name === 'currency') return currencyOf(printed);
  const text = printed.trim().slice(0, MAX_TEXT);
  return text === '' ? null : text;
}
