import type { FieldName } from '../extraction/extraction.ts';

/** Names of fields as people write them in tables, beside the catalogue's own and the same with underscores. */
const WORDS: Readonly<Record<string, FieldName>> = {
  merchant: 'sellerName',
  date: 'invoiceDate',
  total: 'grandTotal',
  address: 'sellerAddress',
  subtotal: 'netTotal',
  tax: 'taxTotal',
  tax_amount: 'taxTotal',
  payable: 'amountDue',
  receipt_number: 'invoiceNumber',
};

/** Fields that can be scored; a name that is not among them is told, so that a slip of the pen does not go unnoticed. */
const KNOWN: ReadonlySet<string> = new Set<FieldName>([
  'invoiceNumber',
  'invoiceDate',
  'dueDate',
  'deliveryDate',
  'time',
  'currency',
  'sellerName',
  'sellerAddress',
  'sellerVatId',
  'sellerTaxNumber',
  'sellerPhone',
  'sellerEmail',
  'sellerWebsite',
  'buyerName',
  'buyerAddress',
  'buyerVatId',
  'orderReference',
  'customerNumber',
  'paymentTerms',
  'paymentMethod',
  'iban',
  'bic',
  'netTotal',
  'taxTotal',
  'taxRate',
  'grandTotal',
  'paidAmount',
  'amountDue',
  'roundingAmount',
  'discountTotal',
  'chargeTotal',
  'shippingTotal',
  'tip',
  'cashGiven',
  'changeGiven',
]);

/** The field that a column or member stands for: `sellerName`, `seller_name` or `merchant`; `null` for anything else. */
export function fieldOfWord(word: string): FieldName | null {
  const name = word.trim();
  const plain = Object.hasOwn(WORDS, name) ? WORDS[name] : undefined;
  if (plain !== undefined) return plain;
  const camel = name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return KNOWN.has(camel) ? (camel as FieldName) : null;
}
