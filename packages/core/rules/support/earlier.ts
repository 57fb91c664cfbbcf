import type { ExtractedInvoice } from '../../extraction/extraction.ts';
import { compare, toDecimal } from '../../money/decimal.ts';
import type { EarlierDocument } from '../../verification/history.ts';
import { sellerKeyOf } from '../../verification/earlier-document.ts';
import type { RuleInput } from '../rule.ts';
import { bareText } from './value-words.ts';

/** Whether two sides are known and equal, known and different, or not both known. */
export type Comparison = 'same' | 'different' | 'unknown';

/** How an earlier document compares with this one. */
export interface ComparedDocument {
  readonly earlier: EarlierDocument;
  readonly number: Comparison;
  readonly seller: Comparison;
  readonly date: Comparison;
  readonly total: Comparison;
  readonly iban: Comparison;
}

/** Compares this document with each earlier one. */
export function compareWithEarlier({ invoice, context }: RuleInput): readonly ComparedDocument[] {
  const { invoiceNumber, invoiceDate, grandTotal, iban } = invoice.fields;
  return context.earlier.map((earlier) => ({
    earlier,
    number: compareText(invoiceNumber?.value, earlier.invoiceNumber),
    seller: compareSeller(invoice, earlier),
    date: compareText(invoiceDate?.value, earlier.invoiceDate),
    total: compareAmount(grandTotal?.value, earlier.grandTotal),
    iban: compareText(iban?.value, earlier.iban),
  }));
}

/** Bits in which two 64-bit picture hashes differ, 0 to 64; 64 when one is missing or malformed. */
export function hashDistance(a: string | null, b: string | null): number {
  if (a === null || b === null || !isHash(a) || !isHash(b)) return 64;
  let bits = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  let count = 0;
  while (bits > 0n) {
    count += Number(bits & 1n);
    bits >>= 1n;
  }
  return count;
}

/** By VAT number where both have one: sellers in two countries may share a name. Else by name. */
function compareSeller({ fields }: ExtractedInvoice, earlier: EarlierDocument): Comparison {
  const byVatId = compareText(fields.sellerVatId?.value, earlier.sellerVatId ?? null);
  if (byVatId !== 'unknown') return byVatId;
  return compareText(sellerKeyOf(fields.sellerName?.value ?? null), earlier.sellerKey);
}

function isHash(text: string): boolean {
  return /^[0-9a-f]{16}$/i.test(text);
}

function compareText(a: string | null | undefined, b: string | null): Comparison {
  if (!a || !b) return 'unknown';
  return bareText(a) === bareText(b) ? 'same' : 'different';
}

function compareAmount(a: string | undefined, b: string | null): Comparison {
  const [left, right] = [toDecimal(a ?? ''), toDecimal(b ?? '')];
  if (left === null || right === null) return 'unknown';
  return compare(left, right) === 0 ? 'same' : 'different';
}
