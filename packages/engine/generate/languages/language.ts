/** Languages that documents are written in (ISO 639-1). */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'it' | 'nl' | 'pt';

/** One text in every language. */
export type Translated = Readonly<Record<Language, string>>;

/** Things that a printed document labels. */
export type LabelKey =
  | 'invoice'
  | 'receipt'
  | 'invoiceNumber'
  | 'receiptNumber'
  | 'invoiceDate'
  | 'receiptDate'
  | 'dueDate'
  | 'deliveryDate'
  | 'orderReference'
  | 'customerNumber'
  | 'billTo'
  | 'position'
  | 'productCode'
  | 'description'
  | 'quantity'
  | 'unit'
  | 'unitPrice'
  | 'discount'
  | 'taxRate'
  | 'lineTotal'
  | 'subtotal'
  | 'discountTotal'
  | 'shippingTotal'
  | 'netTotal'
  | 'tax'
  | 'grandTotal'
  | 'paidAmount'
  | 'amountDue'
  | 'terms'
  | 'bank'
  | 'vatId'
  | 'taxNumber'
  | 'phone'
  | 'email'
  | 'page'
  | 'thanks'
  | 'closing'
  | 'cash'
  | 'card'
  | 'changeGiven'
  | 'total'
  | 'tip'
  | 'servedBy'
  | 'includedTax';

/** The words that businesses use for each label; several where usage differs. `{days}` and `{rate}` are filled in. */
export type LabelWords = Readonly<Record<LabelKey, readonly string[]>>;
