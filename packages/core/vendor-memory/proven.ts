import type { ExtractedInvoice, FieldName } from '../extraction/extraction.ts';
import { checkIban } from '../identifiers/iban.ts';
import { checkVatId } from '../identifiers/vat-id.ts';
import { compare, sumOf, toDecimal } from '../money/decimal.ts';

const TOTALS: readonly FieldName[] = ['netTotal', 'taxTotal', 'grandTotal'];

/** Whether e-invoice data, check digits or a sum prove that a field was read right. */
export function isProven(invoice: ExtractedInvoice, name: FieldName): boolean {
  const field = invoice.fields[name];
  if (field === undefined) return false;
  if (field.origin === 'xml') return true;
  if (name === 'iban') return checkIban(field.value) === 'valid';
  if (name === 'sellerVatId' || name === 'buyerVatId') return checkVatId(field.value)?.check === 'valid';
  return TOTALS.includes(name) && totalsAgree(invoice);
}

/** Whether check digits show that a value can't be right. */
export function isRefuted(name: FieldName, value: string): boolean {
  if (name === 'iban') return checkIban(value) !== 'valid';
  return (name === 'sellerVatId' || name === 'buyerVatId') && checkVatId(value)?.check === 'invalid';
}

function totalsAgree({ fields }: ExtractedInvoice): boolean {
  const printed = TOTALS.map((name) => fields[name]).filter((field) => field?.origin === 'read');
  const [net, tax, grand] = printed.map((field) => toDecimal(field?.value ?? ''));
  return !!net && !!tax && !!grand && compare(sumOf([net, tax]), grand) === 0;
}
