import type { ExtractedInvoice } from '../extraction/extraction.ts';
import { checkIban } from '../identifiers/iban.ts';
import { hashDistance } from '../likeness/hash-bits.ts';
import { textLikenessOf } from '../likeness/text-sketch.ts';
import { compare, type Decimal, minus, toDecimal } from '../money/decimal.ts';
import { bareText } from '../rules/support/value-words.ts';
import { sellerKeyOf } from '../verification/earlier-document.ts';
import type { EarlierDocument } from '../verification/history.ts';

/** Whether two sides are known and equal, known and different, or not both known. */
export type Comparison = 'same' | 'different' | 'unknown';

/** The document at hand, as much as is compared. */
export interface DocumentTraits {
  readonly sha256: string;
  readonly pictureHash: string | null;
  readonly textSketch: string | null;
  readonly invoice: ExtractedInvoice;
}

/** How an earlier document compares with the one at hand. */
export interface ComparedDocument {
  readonly earlier: EarlierDocument;
  readonly isSameFile: boolean;
  readonly number: Comparison;
  readonly seller: Comparison;
  readonly date: Comparison;
  readonly total: Comparison;
  readonly iban: Comparison;
  /** Both name an account, both accounts are valid, and they are two. */
  readonly isAccountChanged: boolean;
  /** One takes back what the other asks for: the amounts are equal but for their sign. */
  readonly isReversal: boolean;
  /** Bits in which the pictures differ, 0 to 64. */
  readonly pictureBits: number;
  /** Share of word pairs in common, 0 to 1; `null` when one has too little text. */
  readonly likeness: number | null;
}

/** Compares the document at hand with an earlier one. */
export function compareDocuments(now: DocumentTraits, earlier: EarlierDocument): ComparedDocument {
  const { invoiceNumber, invoiceDate, grandTotal, iban } = now.invoice.fields;
  const amounts = [toDecimal(grandTotal?.value ?? ''), toDecimal(earlier.grandTotal ?? '')] as const;
  return {
    earlier,
    isSameFile: now.sha256 === earlier.sha256,
    number: compareText(invoiceNumber?.value, earlier.invoiceNumber, withoutLookalikes),
    seller: compareSeller(now.invoice, earlier),
    date: compareText(invoiceDate?.value, earlier.invoiceDate),
    total: compareAmounts(...amounts),
    iban: compareText(iban?.value, earlier.iban),
    isAccountChanged: isAccountChanged(iban?.value, earlier.iban),
    isReversal: isReversal(...amounts),
    pictureBits: hashDistance(now.pictureHash, earlier.pictureHash),
    likeness: textLikenessOf(now.textSketch, earlier.textSketch ?? null),
  };
}

/** By VAT number where both have one: sellers in two countries may share a name. Else by name. */
function compareSeller({ fields }: ExtractedInvoice, earlier: EarlierDocument): Comparison {
  const byVatId = compareText(fields.sellerVatId?.value, earlier.sellerVatId ?? null);
  if (byVatId !== 'unknown') return byVatId;
  return compareText(sellerKeyOf(fields.sellerName?.value ?? null), earlier.sellerKey);
}

function compareText(
  a: string | null | undefined,
  b: string | null,
  fold: (bare: string) => string = (bare) => bare,
): Comparison {
  if (!a || !b) return 'unknown';
  return fold(bareText(a)) === fold(bareText(b)) ? 'same' : 'different';
}

const LOOKALIKES: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  B: '8',
};

/** Letters that recognition takes for digits count as those digits. */
function withoutLookalikes(bare: string): string {
  return bare.replaceAll(/[OQILZSB]/g, (letter) => LOOKALIKES[letter] ?? letter);
}

function compareAmounts(a: Decimal | null, b: Decimal | null): Comparison {
  if (a === null || b === null) return 'unknown';
  return compare(a, b) === 0 ? 'same' : 'different';
}

/** Check digits that hold prove that both accounts were read right. */
function isAccountChanged(a: string | undefined, b: string | null): boolean {
  if (!a || !b || checkIban(a) !== 'valid' || checkIban(b) !== 'valid') return false;
  return compareText(a, b) === 'different';
}

function isReversal(a: Decimal | null, b: Decimal | null): boolean {
  if (a === null || b === null) return false;
  return compare(a, b) !== 0 && compare(a, minus('0' as Decimal, b)) === 0;
}
