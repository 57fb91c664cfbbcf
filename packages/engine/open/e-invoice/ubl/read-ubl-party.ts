import type { EInvoiceParty } from '@vouch/core/invoice/e-invoice.ts';
import { codeOf } from '../read-values.ts';
import { allAt, at, textAt } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** A seller or buyer of a UBL document: BT-27 is the registered name, BT-28 the trading name. */
export function readUblParty(party: XmlElement | null): EInvoiceParty {
  const registered = textAt(party, 'PartyLegalEntity', 'RegistrationName');
  const trading = textAt(party, 'PartyName', 'Name');
  const contact = at(party, 'Contact');
  return {
    name: registered ?? trading,
    tradingName: registered === null ? null : trading,
    vatId: taxId(party, (scheme) => scheme === 'VAT'),
    taxNumber: taxId(party, (scheme) => scheme !== 'VAT'),
    legalId: textAt(party, 'PartyLegalEntity', 'CompanyID'),
    ...readAddress(at(party, 'PostalAddress')),
    contactName: textAt(contact, 'Name'),
    phone: textAt(contact, 'Telephone'),
    email: textAt(contact, 'ElectronicMail'),
  };
}

type Address = Pick<EInvoiceParty, 'street' | 'postCode' | 'city' | 'countryCode'>;

function readAddress(address: XmlElement | null): Address {
  const street = [
    textAt(address, 'StreetName'),
    textAt(address, 'AdditionalStreetName'),
    textAt(address, 'AddressLine', 'Line'),
  ];
  return {
    street: street.flatMap((line) => line ?? []),
    postCode: textAt(address, 'PostalZone'),
    city: textAt(address, 'CityName'),
    countryCode: codeOf(textAt(address, 'Country', 'IdentificationCode'), 2),
  };
}

function taxId(party: XmlElement | null, isWanted: (scheme: string | null) => boolean): string | null {
  const entries = allAt(party, 'PartyTaxScheme');
  const wanted = entries.filter((entry) => isWanted(textAt(entry, 'TaxScheme', 'ID')));
  return wanted.map((entry) => textAt(entry, 'CompanyID')).find((id) => id !== null) ?? null;
}
