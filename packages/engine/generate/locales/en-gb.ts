import { exact } from '../exact.ts';
import type { Locale } from './locale.ts';

/** United Kingdom. */
export const BRITISH: Locale = {
  id: 'en-GB',
  language: 'en',
  country: 'GB',
  currency: 'GBP',
  priceFactor: 0.86,
  money: { symbol: '£', symbolStands: 'before', decimalMark: '.', groupMark: ',' },
  dateStyles: ['d/m/y', 'd month y', 'd-m-y'],
  taxRates: { standard: exact('20'), reduced: exact('5') },
  pricesIncludeTax: true,
  paper: 'a4',
  towns: [
    { city: 'Bristol', postCode: 'BS# #QX' },
    { city: 'Leeds', postCode: 'LS## #ZZ' },
    { city: 'Norwich', postCode: 'NR# #XQ' },
    { city: 'Inverness', postCode: 'IV# #ZQ' },
  ],
  streets: ['Alder Lane', 'Mill Street', 'Harbour Road', 'Saddler’s Yard', 'Quarry Hill', 'Orchard Row'],
  addressLines: (street, house, town) => [`${house} ${street}`, town.city, town.postCode],
  stems: ['Penhallow', 'Thornbeck', 'Marchmont & Rye', 'Oakhaven', 'Wexcombe', 'Larkfield', 'Dunmarrow'],
  legalForms: ['Ltd', 'Limited', 'LLP'],
  tradeWordFirst: false,
  people: ['Harriet Blythe', 'Owen Cartmell', 'Priya Nandal', 'Callum Reddick', 'Edith Farrow'],
  phone: '01632 96####',
  domain: 'example.co.uk',
  labels: {},
};
