import type { LabelMap } from './label-map.ts';

/** SROIE, "Scanned Receipts OCR and Information Extraction" (Huang et al., ICDAR 2019): four values of a receipt. */
export const SROIE_LABELS: LabelMap = {
  company: 'sellerName',
  date: 'invoiceDate',
  address: 'sellerAddress',
  total: 'grandTotal',
};
