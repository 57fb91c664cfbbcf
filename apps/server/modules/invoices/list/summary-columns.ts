import { invoices } from '../invoices.tables.ts';

/** What lists show of an invoice. */
export const SUMMARY_COLUMNS = {
  id: invoices.id,
  invoiceNumber: invoices.invoiceNumber,
  invoiceDate: invoices.invoiceDate,
  totalAmount: invoices.totalAmount,
  currency: invoices.currency,
  sellerName: invoices.sellerName,
  customerId: invoices.customerId,
  salespersonId: invoices.salespersonId,
  orderStatus: invoices.orderStatus,
  documentId: invoices.documentId,
  createdAt: invoices.createdAt,
} as const;
