import type { Currencies } from '../pick-by-currency.ts';
import { textAt } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** The invoice and the accounting currency of a UBL document. */
export function ublCurrencies(root: XmlElement): Currencies {
  return { invoice: textAt(root, 'DocumentCurrencyCode'), tax: textAt(root, 'TaxCurrencyCode') };
}
