import type { EInvoiceAddress } from '@vouch/core/invoice/e-invoice-party.ts';
import { codeOf } from '../read-values.ts';
import { textAt } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** A postal address of a UBL document. */
export function readUblAddress(address: XmlElement | null): EInvoiceAddress {
  const street = [
    textAt(address, 'StreetName'),
    textAt(address, 'AdditionalStreetName'),
    textAt(address, 'AddressLine', 'Line'),
  ];
  return {
    street: street.flatMap((line) => line ?? []),
    postCode: textAt(address, 'PostalZone'),
    city: textAt(address, 'CityName'),
    region: textAt(address, 'CountrySubentity'),
    countryCode: codeOf(textAt(address, 'Country', 'IdentificationCode'), 2),
  };
}
