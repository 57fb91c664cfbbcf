import type {
  EInvoiceParty,
  EInvoicePayee,
  EInvoiceTaxRepresentative,
} from '@vouch/core/invoice/e-invoice-party.ts';
import { element, group, optional } from '../xml-text.ts';
import { identifiers, postalAddress } from './cii-parts.ts';

/** A seller or buyer. */
export function writeCiiParty(name: string, party: EInvoiceParty): string {
  const { electronicAddress } = party;
  return element(name, [
    ...identifiers(party.ids),
    optional('ram:Name', party.name),
    optional('ram:Description', party.legalInformation),
    group('ram:SpecifiedLegalOrganization', [
      optional('ram:ID', party.legalId, { schemeID: party.legalIdScheme }),
      optional('ram:TradingBusinessName', party.tradingName),
    ]),
    contact(party),
    postalAddress(party),
    electronicAddress &&
      element('ram:URIUniversalCommunication', [
        element('ram:URIID', electronicAddress.id, { schemeID: electronicAddress.scheme }),
      ]),
    registration('FC', party.taxNumber),
    registration('VA', party.vatId),
  ]);
}

/** Who is paid instead of the seller. */
export function writeCiiPayee(payee: EInvoicePayee | null): string | null {
  if (payee === null) return null;
  const { id, legalId } = payee;
  return element('ram:PayeeTradeParty', [
    ...identifiers(id === null ? [] : [id]),
    optional('ram:Name', payee.name),
    legalId &&
      element('ram:SpecifiedLegalOrganization', [
        element('ram:ID', legalId.id, { schemeID: legalId.scheme }),
      ]),
  ]);
}

/** Who answers for the seller's VAT. */
export function writeCiiTaxRepresentative(party: EInvoiceTaxRepresentative | null): string | null {
  if (party === null) return null;
  return element('ram:SellerTaxRepresentativeTradeParty', [
    optional('ram:Name', party.name),
    party.address && postalAddress(party.address),
    registration('VA', party.vatId),
  ]);
}

function contact({ contactName, phone, email }: EInvoiceParty): string | null {
  return group('ram:DefinedTradeContact', [
    optional('ram:PersonName', contactName),
    group('ram:TelephoneUniversalCommunication', [optional('ram:CompleteNumber', phone)]),
    group('ram:EmailURIUniversalCommunication', [optional('ram:URIID', email)]),
  ]);
}

function registration(scheme: string, id: string | null): string | null {
  return group('ram:SpecifiedTaxRegistration', [optional('ram:ID', id, { schemeID: scheme })]);
}
