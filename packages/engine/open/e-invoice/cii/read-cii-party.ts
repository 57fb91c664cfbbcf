import type { EInvoiceParty } from '@vouch/core/invoice/e-invoice.ts';
import { codeOf } from '../read-values.ts';
import { allAt, at, attributeOf, textAt, textOf } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** A seller or buyer of a Cross Industry Invoice. */
export function readCiiParty(party: XmlElement | null): EInvoiceParty {
  const address = at(party, 'PostalTradeAddress');
  const contact = at(party, 'DefinedTradeContact');
  return {
    name: textAt(party, 'Name'),
    tradingName: textAt(party, 'SpecifiedLegalOrganization', 'TradingBusinessName'),
    vatId: registration(party, ['VA', 'VAT']),
    taxNumber: registration(party, ['FC']),
    legalId: textAt(party, 'SpecifiedLegalOrganization', 'ID'),
    street: ['LineOne', 'LineTwo', 'LineThree'].flatMap((line) => textAt(address, line) ?? []),
    postCode: textAt(address, 'PostcodeCode'),
    city: textAt(address, 'CityName'),
    countryCode: codeOf(textAt(address, 'CountryID'), 2),
    contactName: textAt(contact, 'PersonName') ?? textAt(contact, 'DepartmentName'),
    phone: textAt(contact, 'TelephoneUniversalCommunication', 'CompleteNumber'),
    email: textAt(contact, 'EmailURIUniversalCommunication', 'URIID'),
  };
}

function registration(party: XmlElement | null, schemes: readonly string[]): string | null {
  const ids = allAt(party, 'SpecifiedTaxRegistration', 'ID');
  return textOf(
    ids.find((id) => schemes.includes(attributeOf(id, 'schemeID') ?? '') && textOf(id) !== null) ?? null,
  );
}
