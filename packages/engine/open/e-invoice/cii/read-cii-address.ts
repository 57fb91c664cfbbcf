import type { EInvoiceAddress } from '@vouch/core/invoice/e-invoice-party.ts';
import { codeOf } from '../read-values.ts';
import { textAt } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** A postal address of a Cross Industry Invoice. */
export function readCiiAddress(address: XmlElement | null): EInvoiceAddress {
  return {
    street: ['LineOne', 'LineTwo', 'LineThree'].flatMap((line) => textAt(address, line) ?? []),
    postCode: textAt(address, 'PostcodeCode'),
    city: textAt(address, 'CityName'),
    region: textAt(address, 'CountrySubDivisionName'),
    countryCode: codeOf(textAt(address, 'CountryID'), 2),
  };
}
