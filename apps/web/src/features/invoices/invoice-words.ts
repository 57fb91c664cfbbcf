import type { InvoiceSummaryBody } from '@vouch/contract/invoices/invoice.ts';
import { formatMoney } from '../../shared/format/money.ts';

/** What an invoice is called in lists. */
export function invoiceTitle({ invoice_number: number }: Pick<InvoiceSummaryBody, 'invoice_number'>): string {
  return number ?? 'Without number';
}

/** Its total in its currency. */
export function invoiceTotal(invoice: Pick<InvoiceSummaryBody, 'total_amount' | 'currency'>): string {
  return invoice.total_amount === null ? '–' : formatMoney(invoice.total_amount, invoice.currency);
}
