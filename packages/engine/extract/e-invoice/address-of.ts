import type { EInvoiceParty } from '@vouch/core/invoice/e-invoice-party.ts';

/** The party's address in one line: street, post code and city, country; `null` when no part is given. */
export function addressOf(party: EInvoiceParty): string | null {
  const town = [party.postCode, party.city].filter((part) => part !== null).join(' ');
  const parts = [...party.street, town, party.countryCode ?? ''].filter((part) => part !== '');
  const isMoreThanCountry = party.street.length > 0 || town !== '';
  return isMoreThanCountry ? parts.join(', ') : null;
}
