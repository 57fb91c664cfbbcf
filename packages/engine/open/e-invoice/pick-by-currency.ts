import { attributeOf } from './xml/xml-element.ts';
import type { XmlElement } from './xml/xml-element.ts';

/** The currencies an invoice is written in. */
export interface Currencies {
  /** BT-5. */
  readonly invoice: string | null;
  /** BT-6, for VAT accounting. */
  readonly tax: string | null;
}

/**
 * Of amounts that may be given once per currency (BT-110 and BT-111) the one in the invoice currency; without a currency
 * attribute the first. An amount that is only given in the accounting currency is not taken.
 */
export function pickByCurrency(amounts: readonly XmlElement[], currencies: Currencies): XmlElement | null {
  const currencyOf = (amount: XmlElement) => attributeOf(amount, 'currencyID');
  const exact = amounts.find((amount) => currencyOf(amount) === currencies.invoice);
  if (exact !== undefined) return exact;
  const isAccounting = (amount: XmlElement) =>
    currencies.tax !== null && currencies.tax !== currencies.invoice && currencyOf(amount) === currencies.tax;
  const others = amounts.filter((amount) => !isAccounting(amount));
  return others.find((amount) => currencyOf(amount) === null) ?? others[0] ?? null;
}

/** Of such amounts the one in the accounting currency (BT-111), where that is another currency than the invoice's. */
export function pickAccounting(amounts: readonly XmlElement[], currencies: Currencies): XmlElement | null {
  const { invoice, tax } = currencies;
  if (tax === null || tax === invoice) return null;
  return amounts.find((amount) => attributeOf(amount, 'currencyID') === tax) ?? null;
}
