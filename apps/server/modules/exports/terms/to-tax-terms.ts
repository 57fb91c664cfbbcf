import type { Field } from '@vouch/core/extraction/extraction.ts';
import type { EInvoiceTax } from '@vouch/core/invoice/e-invoice-parts.ts';
import { compare, toDecimal, type Decimal } from '@vouch/core/money/decimal.ts';
import type { ExportedInvoice } from '../exported-invoice.ts';

const STANDARD = 'S';
const CATEGORIES: ReadonlySet<string> = new Set(['S', 'Z', 'E', 'AE', 'K', 'G', 'O', 'L', 'M', 'B']);

/** The VAT breakdown: as it was read, else what follows when all lines have one rate. */
export function toTaxTerms(invoice: ExportedInvoice): readonly EInvoiceTax[] {
  const rows = (invoice.reading?.taxes ?? []).map(({ rate, base, amount, category }) =>
    taxRow(valueOf(rate), { base: valueOf(base), amount: valueOf(amount), category: category ?? null }),
  );
  return rows.length > 0 ? rows : fromOnlyRate(invoice);
}

/** The only rate of the lines taxes the whole. */
function fromOnlyRate({ lines, subtotal, taxAmount }: ExportedInvoice): readonly EInvoiceTax[] {
  const rates = lines.map(({ taxRate }) => taxRate);
  const [rate = null] = rates;
  const isOnly = rate !== null && rates.every((each) => each !== null && compare(each, rate) === 0);
  if (!isOnly || subtotal === null || taxAmount === null) return [];
  return [taxRow(rate, { base: subtotal, amount: taxAmount, category: null })];
}

function taxRow(
  rate: Decimal | null,
  { category, ...amounts }: Pick<EInvoiceTax, 'base' | 'amount' | 'category'>,
): EInvoiceTax {
  const known = category !== null && CATEGORIES.has(category) ? category : categoryOf(rate);
  return { ...amounts, rate, category: known, exemptionReason: null, exemptionCode: null };
}

/** A rate above zero is a standard one; why there is none, a rate of zero does not tell. */
export function categoryOf(rate: Decimal | null): string | null {
  return rate !== null && compare(rate, '0' as Decimal) > 0 ? STANDARD : null;
}

function valueOf(field: Field | undefined): Decimal | null {
  return toDecimal(field?.value ?? '');
}
