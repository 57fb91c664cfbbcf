/** Words before or over an amount that say what it is. */
export type AmountLabel =
  | 'total'
  | 'grandTotal'
  | 'roundedTotal'
  | 'amountDue'
  | 'netTotal'
  | 'lineSum'
  | 'taxTotal'
  | 'rounding'
  | 'paid'
  | 'cash'
  | 'card'
  | 'change'
  | 'discount'
  | 'charge'
  | 'shipping'
  | 'tip'
  | 'itemCount'
  | 'carried'
  | 'otherAmount';

/** Words before a date, a number or a code that say what it is. */
export type FactLabel =
  | 'invoiceNumber'
  | 'invoiceDate'
  | 'date'
  | 'dueDate'
  | 'deliveryDate'
  | 'otherDate'
  | 'time'
  | 'orderReference'
  | 'customerNumber'
  | 'otherNumber'
  | 'quoteNumber'
  | 'deliveryNumber'
  /** "Number" alone: the number of the paper, whatever it is. */
  | 'plainNumber'
  | 'vatId'
  | 'taxNumber'
  | 'registration'
  | 'phone'
  | 'email'
  | 'website'
  | 'iban'
  | 'bic'
  | 'currency'
  | 'paymentTerms'
  | 'paymentMethod';

/** Words over or before the name and address of somebody. */
export type PartyLabel = 'seller' | 'buyer' | 'shipTo' | 'otherParty' | 'name' | 'address';

/** Heads of table columns. */
export type ColumnLabel =
  | 'position'
  | 'productCode'
  | 'description'
  | 'quantity'
  | 'unit'
  | 'unitPrice'
  | 'discountRate'
  | 'taxRate'
  | 'taxAmount'
  | 'lineTotal'
  | 'taxBase'
  | 'otherColumn';

/** Words that name the kind of paper. */
export type KindLabel =
  | 'invoice'
  | 'receipt'
  | 'credit-note'
  | 'quote'
  | 'order'
  | 'statement'
  | 'delivery-note';

/** Phrases by what they mean, separated by semicolons; line breaks are blanks. */
export type Phrases<Label extends string> = Readonly<Partial<Record<Label, string>>>;

/**
 * What a language calls things on invoices and receipts. Case, accents, blanks and punctuation do not matter in phrases;
 * where phrases overlap the longer one wins.
 */
export interface LanguageLabels {
  /** ISO 639-1. */
  readonly code: string;
  /** Frequent short words, to tell the language. */
  readonly commonWords: string;
  readonly amounts: Phrases<AmountLabel>;
  readonly facts: Phrases<FactLabel>;
  readonly parties: Phrases<PartyLabel>;
  readonly columns: Phrases<ColumnLabel>;
  readonly kinds: Phrases<KindLabel>;
  /** Whole words of streets and places, without accents, lower case. */
  readonly placeWords: string;
  /** Endings that make a word a street name ("Lindenstraße"). */
  readonly streetEndings?: string;
  /** Words before a person's name that belong to it. */
  readonly salutations?: string;
}

/** The single phrases of a list as it stands in a language file. */
export function phrasesOf(list: string): string[] {
  return list
    .split(';')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}
