import type { SchemedId } from '@vouch/core/invoice/e-invoice-parts.ts';
import type {
  EInvoiceParty,
  EInvoicePayee,
  EInvoiceTaxRepresentative,
} from '@vouch/core/invoice/e-invoice-party.ts';
import { idOf } from '../read-values.ts';
import { allAt, at, attributeOf, textAt } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { readUblAddress } from './read-ubl-address.ts';

/** Marks a creditor identifier (BT-90) among the identifiers of a party. */
export const SEPA = 'SEPA';

/** A seller or buyer of a UBL document: BT-27 is the registered name, BT-28 the trading name. */
export function readUblParty(party: XmlElement | null): EInvoiceParty {
  const entity = at(party, 'PartyLegalEntity');
  const registered = textAt(entity, 'RegistrationName');
  const trading = textAt(party, 'PartyName', 'Name');
  const contact = at(party, 'Contact');
  return {
    name: registered ?? trading,
    tradingName: registered === null ? null : trading,
    ids: readUblIds(party).filter(({ scheme }) => scheme !== SEPA),
    vatId: taxId(party, (scheme) => scheme === 'VAT'),
    taxNumber: taxId(party, (scheme) => scheme !== 'VAT'),
    legalId: textAt(entity, 'CompanyID'),
    legalIdScheme: attributeOf(at(entity, 'CompanyID'), 'schemeID'),
    legalInformation: textAt(entity, 'CompanyLegalForm'),
    electronicAddress: idOf(at(party, 'EndpointID')),
    ...readUblAddress(at(party, 'PostalAddress')),
    contactName: textAt(contact, 'Name'),
    phone: textAt(contact, 'Telephone'),
    email: textAt(contact, 'ElectronicMail'),
  };
}

/** Who is paid instead of the seller. */
export function readUblPayee(party: XmlElement | null): EInvoicePayee | null {
  if (party === null) return null;
  return {
    name: textAt(party, 'PartyName', 'Name'),
    id: readUblIds(party).find(({ scheme }) => scheme !== SEPA) ?? null,
    legalId: idOf(at(party, 'PartyLegalEntity', 'CompanyID')),
  };
}

/** Who answers for the seller's VAT. */
export function readUblTaxRepresentative(party: XmlElement | null): EInvoiceTaxRepresentative | null {
  if (party === null) return null;
  const address = at(party, 'PostalAddress');
  return {
    name: textAt(party, 'PartyName', 'Name'),
    vatId: taxId(party, (scheme) => scheme === 'VAT'),
    address: address && readUblAddress(address),
  };
}

/** All identifiers of a party, a creditor identifier included. */
export function readUblIds(party: XmlElement | null): readonly SchemedId[] {
  return allAt(party, 'PartyIdentification', 'ID').flatMap((id) => idOf(id) ?? []);
}

function taxId(party: XmlElement | null, isWanted: (scheme: string | null) => boolean): string | null {
  const entries = allAt(party, 'PartyTaxScheme');
  const wanted = entries.filter((entry) => isWanted(textAt(entry, 'TaxScheme', 'ID')));
  return wanted.map((entry) => textAt(entry, 'CompanyID')).find((id) => id !== null) ?? null;
}
