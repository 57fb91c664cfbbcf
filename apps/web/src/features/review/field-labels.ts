import type { FieldName } from '@vouch/core/extraction/extraction.ts';

/** How a field's value is written. */
export type FieldFormat = 'text' | 'day' | 'money' | 'percent';

interface FieldLabel {
  readonly label: string;
  readonly format: FieldFormat;
}

/** Names of the fields for people, in groups and in the order in which they are shown. */
export const FIELD_GROUPS = [
  {
    title: 'Document',
    fields: [
      'invoiceNumber',
      'invoiceDate',
      'time',
      'dueDate',
      'deliveryDate',
      'orderReference',
      'customerNumber',
    ],
  },
  {
    title: 'Amounts',
    fields: [
      'grandTotal',
      'currency',
      'netTotal',
      'taxTotal',
      'taxRate',
      'discountTotal',
      'chargeTotal',
      'shippingTotal',
      'tip',
      'roundingAmount',
      'paidAmount',
      'amountDue',
      'cashGiven',
      'changeGiven',
    ],
  },
  {
    title: 'Seller',
    fields: [
      'sellerName',
      'sellerAddress',
      'sellerVatId',
      'sellerTaxNumber',
      'sellerPhone',
      'sellerEmail',
      'sellerWebsite',
    ],
  },
  { title: 'Buyer', fields: ['buyerName', 'buyerAddress', 'buyerVatId'] },
  { title: 'Payment', fields: ['paymentTerms', 'paymentMethod', 'iban', 'bic'] },
] as const satisfies readonly { title: string; fields: readonly FieldName[] }[];

/** Name and notation of every field. */
export const FIELD_LABELS = {
  invoiceNumber: { label: 'Invoice number', format: 'text' },
  invoiceDate: { label: 'Date', format: 'day' },
  time: { label: 'Time', format: 'text' },
  dueDate: { label: 'Due date', format: 'day' },
  deliveryDate: { label: 'Delivery date', format: 'day' },
  orderReference: { label: 'Order', format: 'text' },
  customerNumber: { label: 'Customer number', format: 'text' },
  grandTotal: { label: 'Total', format: 'money' },
  currency: { label: 'Currency', format: 'text' },
  netTotal: { label: 'Net', format: 'money' },
  taxTotal: { label: 'Tax', format: 'money' },
  taxRate: { label: 'Tax rate', format: 'percent' },
  discountTotal: { label: 'Discount', format: 'money' },
  chargeTotal: { label: 'Charges', format: 'money' },
  shippingTotal: { label: 'Shipping', format: 'money' },
  tip: { label: 'Tip', format: 'money' },
  roundingAmount: { label: 'Rounding', format: 'money' },
  paidAmount: { label: 'Paid', format: 'money' },
  amountDue: { label: 'Amount due', format: 'money' },
  cashGiven: { label: 'Cash', format: 'money' },
  changeGiven: { label: 'Change', format: 'money' },
  sellerName: { label: 'Seller', format: 'text' },
  sellerAddress: { label: 'Seller address', format: 'text' },
  sellerVatId: { label: 'Seller VAT ID', format: 'text' },
  sellerTaxNumber: { label: 'Seller tax number', format: 'text' },
  sellerPhone: { label: 'Phone', format: 'text' },
  sellerEmail: { label: 'E-mail', format: 'text' },
  sellerWebsite: { label: 'Website', format: 'text' },
  buyerName: { label: 'Buyer', format: 'text' },
  buyerAddress: { label: 'Buyer address', format: 'text' },
  buyerVatId: { label: 'Buyer VAT ID', format: 'text' },
  paymentTerms: { label: 'Terms', format: 'text' },
  paymentMethod: { label: 'Paid by', format: 'text' },
  iban: { label: 'IBAN', format: 'text' },
  bic: { label: 'BIC', format: 'text' },
} as const satisfies Record<FieldName, FieldLabel>;

const BY_NAME: Readonly<Record<string, FieldLabel>> = FIELD_LABELS;

/** Before the names of fields that an organization taught itself. */
export const OWN_FIELD = 'custom:';

/** Name and notation of a field; one that is not known is shown under its own name. */
export function labelOf(name: string): FieldLabel {
  if (name.startsWith(OWN_FIELD)) {
    return { label: name.slice(OWN_FIELD.length).replaceAll('_', ' '), format: 'text' };
  }
  return BY_NAME[name] ?? { label: name, format: 'text' };
}
