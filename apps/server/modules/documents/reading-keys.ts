import type { ExtractedInvoice, FieldName } from '@vouch/core/extraction/extraction.ts';
import { type Decimal, toDecimal } from '@vouch/core/money/decimal.ts';
import { bareText } from '@vouch/core/rules/support/value-words.ts';
import { sellerKeyOf } from '@vouch/core/verification/earlier-document.ts';
import { dayOrNull } from '../../platform/database/day.ts';

/** By what a reading is found again when a later document may be the same one. */
export interface ReadingKeys {
  readonly invoiceNumberKey: string | null;
  readonly sellerKey: string | null;
  readonly sellerVatId: string | null;
  readonly invoiceDate: string | null;
  readonly grandTotal: Decimal | null;
  readonly currency: string | null;
  readonly iban: string | null;
}

/** Longest key that is stored, characters. */
const MAX_KEY = 100;

/** The keys of what was read; values that are none stay `null`. */
export function readingKeysOf(invoice: ExtractedInvoice | undefined): ReadingKeys {
  const valueOf = (name: FieldName) => invoice?.fields[name]?.value ?? null;
  return {
    invoiceNumberKey: invoiceNumberKeyOf(valueOf('invoiceNumber')),
    sellerKey: sellerKeyOf(valueOf('sellerName')),
    sellerVatId: valueOf('sellerVatId')?.slice(0, MAX_KEY) ?? null,
    invoiceDate: dayOrNull(valueOf('invoiceDate')),
    grandTotal: toDecimal(valueOf('grandTotal') ?? ''),
    currency: valueOf('currency')?.slice(0, MAX_KEY) ?? null,
    iban: valueOf('iban')?.slice(0, MAX_KEY) ?? null,
  };
}

/** An invoice number by letters and digits only, so that two spellings are one number. */
export function invoiceNumberKeyOf(number: string | null): string | null {
  const key = bareText(number ?? '').slice(0, MAX_KEY);
  return key === '' ? null : key;
}
