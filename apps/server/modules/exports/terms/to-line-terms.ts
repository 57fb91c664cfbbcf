import type { EInvoiceLine } from '@vouch/core/invoice/e-invoice-line.ts';
import type { EInvoiceTax } from '@vouch/core/invoice/e-invoice-parts.ts';
import { NO_LINE } from '@vouch/core/invoice/no-terms.ts';
import { compare } from '@vouch/core/money/decimal.ts';
import type { InvoiceLine } from '../../invoices/index.ts';
import { categoryOf } from './to-tax-terms.ts';

/** Codes of units look so (UN/ECE Recommendation 20 and 21). */
const UNIT_CODE = /^[A-Z0-9]{2,3}$/;

/** A line in EN 16931 terms; a unit in words is no code and stays unknown. */
export function toLineTerms(line: InvoiceLine, taxes: readonly EInvoiceTax[]): EInvoiceLine {
  const { unit, taxRate } = line;
  return {
    ...NO_LINE,
    id: String(line.lineNumber),
    name: line.description || null,
    sellerItemId: line.productCode,
    quantity: line.quantity,
    unitCode: unit !== null && UNIT_CODE.test(unit) ? unit : null,
    netPrice: line.unitPrice,
    lineTotal: line.lineTotal,
    taxRate,
    taxCategory: categoryAt(taxRate, taxes) ?? categoryOf(taxRate),
  };
}

/** The category that the breakdown names for the rate, when it is the only one. */
function categoryAt(rate: InvoiceLine['taxRate'], taxes: readonly EInvoiceTax[]): string | null {
  const rows = taxes.filter((tax) => rate !== null && tax.rate !== null && compare(tax.rate, rate) === 0);
  return rows.length === 1 ? (rows[0]?.category ?? null) : null;
}
