import type { LabelMap } from './label-map.ts';

/** CORD, "A Consolidated Receipt Dataset for Post-OCR Parsing" (Park et al., 2019): receipts; it names no seller and no day. */
export const CORD_LABELS: LabelMap = {
  'menu.nm': 'line.description',
  'menu.cnt': 'line.quantity',
  'menu.unitprice': 'line.unitPrice',
  'menu.price': 'line.lineTotal',
  'sub_total.subtotal_price': 'netTotal',
  'sub_total.discount_price': 'discountTotal',
  'sub_total.service_price': 'chargeTotal',
  'sub_total.tax_price': 'taxTotal',
  'total.total_price': 'grandTotal',
  'total.cashprice': 'cashGiven',
  'total.changeprice': 'changeGiven',
};
