import type {
  EInvoiceParty,
  EInvoicePayee,
  EInvoiceTaxRepresentative,
} from '@vouch/core/invoice/e-invoice-party.ts';
import type { SchemedId } from '@vouch/core/invoice/e-invoice-parts.ts';
import { element, group, optional } from '../xml-text.ts';
import { address, schemed, VAT_SCHEME } from './ubl-parts.ts';

/** A seller or buyer; a creditor identifier (BT-90) stands among the identifiers of the seller. */
export function writeUblParty(name: string, party: EInvoiceParty, creditorId: string | null = null): string {
  return element(name, [
    element('cac:Party', [
      schemed('cbc:EndpointID', party.electronicAddress),
      ...identifications([...party.ids, ...sepa(creditorId)]),
      partyName(party.tradingName),
      address('cac:PostalAddress', party),
      taxScheme(party.vatId),
      taxScheme(party.taxNumber, 'TAX'),
      group('cac:PartyLegalEntity', [
        optional('cbc:RegistrationName', party.name),
        optional('cbc:CompanyID', party.legalId, { schemeID: party.legalIdScheme }),
        optional('cbc:CompanyLegalForm', party.legalInformation),
      ]),
      group('cac:Contact', [
        optional('cbc:Name', party.contactName),
        optional('cbc:Telephone', party.phone),
        optional('cbc:ElectronicMail', party.email),
      ]),
    ]),
  ]);
}

/** Who is paid instead of the seller. */
export function writeUblPayee(payee: EInvoicePayee | null): string | null {
  if (payee === null) return null;
  return element('cac:PayeeParty', [
    ...identifications(payee.id === null ? [] : [payee.id]),
    partyName(payee.name),
    group('cac:PartyLegalEntity', [schemed('cbc:CompanyID', payee.legalId)]),
  ]);
}

/** Who answers for the seller's VAT. */
export function writeUblTaxRepresentative(party: EInvoiceTaxRepresentative | null): string | null {
  if (party === null) return null;
  return element('cac:TaxRepresentativeParty', [
    partyName(party.name),
    party.address && address('cac:PostalAddress', party.address),
    taxScheme(party.vatId),
  ]);
}

function sepa(creditorId: string | null): readonly SchemedId[] {
  return creditorId === null ? [] : [{ id: creditorId, scheme: 'SEPA' }];
}

function identifications(ids: readonly SchemedId[]): readonly string[] {
  return ids.map((id) => element('cac:PartyIdentification', [schemed('cbc:ID', id)]));
}

function partyName(name: string | null): string | null {
  return group('cac:PartyName', [optional('cbc:Name', name)]);
}

function taxScheme(id: string | null, scheme = 'VAT'): string | null {
  if (id === null) return null;
  const under = scheme === 'VAT' ? VAT_SCHEME : element('cac:TaxScheme', [element('cbc:ID', scheme)]);
  return element('cac:PartyTaxScheme', [element('cbc:CompanyID', id), under]);
}
