/** What a VAT category asks for. */
export interface VatCategory {
  /** Start of the ids of its rules. */
  readonly prefix: string;
  /** Code of UNTDID 5305. */
  readonly code: string;
  /** As a reader calls it. */
  readonly name: string;
  /** What a rate must be where the category is used. */
  readonly rate: 'positive' | 'not-negative' | 'zero' | 'absent';
  /** Whether rows of the breakdown are made for every rate, or one for all. */
  readonly breakdown: 'by-rate' | 'one';
  /** How the seller must be registered. `none`: nobody may be. */
  readonly seller: 'vat-or-tax' | 'vat' | 'none';
  /** How the buyer must be registered. */
  readonly buyer: 'any' | 'vat' | 'vat-or-legal' | 'none';
  /** Whether the breakdown says why no VAT is charged. */
  readonly exemption: 'must' | 'must-not';
}

/** The VAT categories of EN 16931. */
export const VAT_CATEGORIES: readonly VatCategory[] = [
  {
    prefix: 'BR-S',
    code: 'S',
    name: 'standard rate',
    rate: 'positive',
    breakdown: 'by-rate',
    seller: 'vat-or-tax',
    buyer: 'any',
    exemption: 'must-not',
  },
  {
    prefix: 'BR-Z',
    code: 'Z',
    name: 'zero rated',
    rate: 'zero',
    breakdown: 'one',
    seller: 'vat-or-tax',
    buyer: 'any',
    exemption: 'must-not',
  },
  {
    prefix: 'BR-E',
    code: 'E',
    name: 'exempt',
    rate: 'zero',
    breakdown: 'one',
    seller: 'vat-or-tax',
    buyer: 'any',
    exemption: 'must',
  },
  {
    prefix: 'BR-AE',
    code: 'AE',
    name: 'reverse charge',
    rate: 'zero',
    breakdown: 'one',
    seller: 'vat-or-tax',
    buyer: 'vat-or-legal',
    exemption: 'must',
  },
  {
    prefix: 'BR-IC',
    code: 'K',
    name: 'intra-community supply',
    rate: 'zero',
    breakdown: 'one',
    seller: 'vat',
    buyer: 'vat',
    exemption: 'must',
  },
  {
    prefix: 'BR-G',
    code: 'G',
    name: 'export outside the EU',
    rate: 'zero',
    breakdown: 'one',
    seller: 'vat',
    buyer: 'any',
    exemption: 'must',
  },
  {
    prefix: 'BR-O',
    code: 'O',
    name: 'not subject to VAT',
    rate: 'absent',
    breakdown: 'one',
    seller: 'none',
    buyer: 'none',
    exemption: 'must',
  },
  {
    prefix: 'BR-IG',
    code: 'L',
    name: 'IGIC',
    rate: 'not-negative',
    breakdown: 'by-rate',
    seller: 'vat-or-tax',
    buyer: 'any',
    exemption: 'must-not',
  },
  {
    prefix: 'BR-IP',
    code: 'M',
    name: 'IPSI',
    rate: 'not-negative',
    breakdown: 'by-rate',
    seller: 'vat-or-tax',
    buyer: 'any',
    exemption: 'must-not',
  },
];
