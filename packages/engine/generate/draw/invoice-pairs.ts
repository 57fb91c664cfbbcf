import type { Pair } from './pairs.ts';
import type { InvoiceScene, Scene } from './scene.ts';

/** Number, dates and references of the invoice; only those that it has. */
export function metaPairs({ document, print }: InvoiceScene): readonly Pair[] {
  const { words, deliveryDate, orderReference, customerNumber } = document;
  return [
    { label: words.invoiceNumber, text: document.number, mark: 'invoiceNumber' },
    { label: words.invoiceDate, text: print.day(document.issueDate), mark: 'invoiceDate' },
    { label: words.dueDate, text: print.day(document.dueDate), mark: 'dueDate' },
    ...(deliveryDate === null
      ? []
      : [{ label: words.deliveryDate, text: print.day(deliveryDate), mark: 'deliveryDate' } as const]),
    ...(orderReference === null
      ? []
      : [{ label: words.orderReference, text: orderReference, mark: 'orderReference' } as const]),
    ...(customerNumber === null
      ? []
      : [{ label: words.customerNumber, text: customerNumber, mark: 'customerNumber' } as const]),
  ];
}

/** How to reach the seller. */
export function contactPairs({ document }: Scene): readonly Pair[] {
  const { seller, words } = document;
  return [
    { label: words.phone, text: seller.phone, mark: 'sellerPhone' },
    { label: words.email, text: seller.email, mark: 'sellerEmail' },
    { label: 'Web', text: seller.website, mark: 'sellerWebsite' },
  ];
}

/** The seller's tax registrations. */
export function taxPairs({ document }: Scene): readonly Pair[] {
  const { seller, words } = document;
  return [
    ...(seller.vatId === null
      ? []
      : [{ label: words.vatId, text: seller.vatId, mark: 'sellerVatId' } as const]),
    ...(seller.taxNumber === null
      ? []
      : [{ label: words.taxNumber, text: seller.taxNumber, mark: 'sellerTaxNumber' } as const]),
  ];
}

/** The seller's account; empty where there are no IBANs. */
export function bankPairs({ document }: Scene): readonly Pair[] {
  const { iban, bic } = document.seller;
  if (iban === null || bic === null) return [];
  return [
    { label: 'IBAN', text: iban.replace(/(.{4})(?=.)/g, '$1 '), mark: 'iban' },
    { label: 'BIC', text: bic, mark: 'bic' },
  ];
}

/** The sentence that says when to pay. */
export function termsSentence({ document }: InvoiceScene): string {
  return document.words.terms.replace('{days}', String(document.termDays));
}
