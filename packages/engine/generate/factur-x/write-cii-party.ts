import type { Company } from '../invent/company.ts';
import type { Buyer } from '../plan/sample-document.ts';
import { element } from './xml-text.ts';

/** A seller or buyer. */
export function writeCiiParty(name: string, party: Buyer & Partial<Company>): string {
  const { address, vatId } = party;
  return element(name, [
    element('ram:Name', party.name),
    writeContact(party),
    element('ram:PostalTradeAddress', [
      element('ram:PostcodeCode', address.postCode),
      element('ram:LineOne', address.street),
      element('ram:CityName', address.city),
      element('ram:CountryID', address.country),
    ]),
    registration('FC', party.taxNumber ?? null),
    registration('VA', vatId),
  ]);
}

function writeContact({ phone, email }: Partial<Company>): string | null {
  if (phone === undefined || email === undefined) return null;
  return element('ram:DefinedTradeContact', [
    element('ram:TelephoneUniversalCommunication', [element('ram:CompleteNumber', phone)]),
    element('ram:EmailURIUniversalCommunication', [element('ram:URIID', email)]),
  ]);
}

function registration(scheme: string, id: string | null): string | null {
  if (id === null) return null;
  return element('ram:SpecifiedTaxRegistration', [element('ram:ID', id, { schemeID: scheme })]);
}
