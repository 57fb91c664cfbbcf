import type { SchemedId } from '@vouch/core/invoice/e-invoice-parts.ts';
import type {
  EInvoiceParty,
  EInvoicePayee,
  EInvoiceTaxRepresentative,
} from '@vouch/core/invoice/e-invoice-party.ts';
import { idOf } from '../read-values.ts';
import { allAt, at, attributeOf, textAt, textOf } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { readCiiAddress } from './read-cii-address.ts';

/** A seller or buyer of a Cross Industry Invoice. */
export function readCiiParty(party: XmlElement | null): EInvoiceParty {
  const contact = at(party, 'DefinedTradeContact');
  const organization = at(party, 'SpecifiedLegalOrganization');
  return {
    name: textAt(party, 'Name'),
    tradingName: textAt(organization, 'TradingBusinessName'),
    ids: readCiiIds(party),
    vatId: registration(party, VAT_SCHEMES),
    taxNumber: registration(party, ['FC']),
    legalId: textAt(organization, 'ID'),
    legalIdScheme: attributeOf(at(organization, 'ID'), 'schemeID'),
    legalInformation: textAt(party, 'Description'),
    electronicAddress: idOf(at(party, 'URIUniversalCommunication', 'URIID')),
    ...readCiiAddress(at(party, 'PostalTradeAddress')),
    contactName: textAt(contact, 'PersonName') ?? textAt(contact, 'DepartmentName'),
    phone: textAt(contact, 'TelephoneUniversalCommunication', 'CompleteNumber'),
    email: textAt(contact, 'EmailURIUniversalCommunication', 'URIID'),
  };
}

/** Who is paid instead of the seller. */
export function readCiiPayee(party: XmlElement | null): EInvoicePayee | null {
  if (party === null) return null;
  return {
    name: textAt(party, 'Name'),
    id: readCiiIds(party)[0] ?? null,
    legalId: idOf(at(party, 'SpecifiedLegalOrganization', 'ID')),
  };
}

/** Who answers for the seller's VAT. */
export function readCiiTaxRepresentative(party: XmlElement | null): EInvoiceTaxRepresentative | null {
  if (party === null) return null;
  const address = at(party, 'PostalTradeAddress');
  return {
    name: textAt(party, 'Name'),
    vatId: registration(party, VAT_SCHEMES),
    address: address && readCiiAddress(address),
  };
}

/** Identifiers of a party or a place: those of a known scheme, and plain ones. */
export function readCiiIds(party: XmlElement | null): readonly SchemedId[] {
  return allAt(party, 'ID|GlobalID').flatMap((id) => idOf(id) ?? []);
}

const VAT_SCHEMES = ['VA', 'VAT'];

function registration(party: XmlElement | null, schemes: readonly string[]): string | null {
  const ids = allAt(party, 'SpecifiedTaxRegistration', 'ID');
  return textOf(
    ids.find((id) => schemes.includes(attributeOf(id, 'schemeID') ?? '') && textOf(id) !== null) ?? null,
  );
}
