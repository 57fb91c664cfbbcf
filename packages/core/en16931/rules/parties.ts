import { documentRule, type BusinessRule } from '../business-rule.ts';

/** What must be said of payees, tax representatives, places and addresses once they are named. */
export const PARTY_RULES: readonly BusinessRule[] = [
  documentRule({
    id: 'BR-17',
    terms: ['BT-59'],
    text: 'A payee other than the seller is named.',
    holds: ({ payee }) => payee === null || payee.name !== null,
  }),
  documentRule({
    id: 'BR-18',
    terms: ['BT-62'],
    text: 'A tax representative of the seller is named.',
    holds: ({ taxRepresentative: party }) => party === null || party.name !== null,
  }),
  documentRule({
    id: 'BR-19',
    terms: ['BG-12'],
    text: 'A tax representative has a postal address.',
    holds: ({ taxRepresentative: party }) => party === null || party.address !== null,
  }),
  documentRule({
    id: 'BR-20',
    terms: ['BT-69'],
    text: 'The address of a tax representative has a country.',
    holds: ({ taxRepresentative: party }) => !party?.address || party.address.countryCode !== null,
  }),
  documentRule({
    id: 'BR-56',
    terms: ['BT-63'],
    text: 'A tax representative has a VAT identifier.',
    holds: ({ taxRepresentative: party }) => party === null || party.vatId !== null,
  }),
  documentRule({
    id: 'BR-57',
    terms: ['BT-80'],
    text: 'An address to deliver to has a country.',
    holds: ({ deliverToAddress: place }) => place === null || place.countryCode !== null,
  }),
  documentRule({
    id: 'BR-62',
    terms: ['BT-34'],
    text: 'The electronic address of the seller names its scheme.',
    holds: ({ seller }) => seller.electronicAddress === null || seller.electronicAddress.scheme !== null,
  }),
  documentRule({
    id: 'BR-63',
    terms: ['BT-49'],
    text: 'The electronic address of the buyer names its scheme.',
    holds: ({ buyer }) => buyer.electronicAddress === null || buyer.electronicAddress.scheme !== null,
  }),
];
