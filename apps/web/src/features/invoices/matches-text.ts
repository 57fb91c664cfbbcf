import type { InvoiceSummaryBody } from '@vouch/contract/invoices/invoice.ts';

/** Whether the invoice holds the text in its number, seller or total; upper and lower case are the same. */
export function matchesText(invoice: InvoiceSummaryBody, text: string): boolean {
  const wanted = text.trim().toLocaleLowerCase();
  const places = [invoice.invoice_number, invoice.seller_name, invoice.total_amount];
  return places.some((place) => (place ?? '').toLocaleLowerCase().includes(wanted));
}
