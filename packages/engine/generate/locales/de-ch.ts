import { exact } from '../exact.ts';
import type { Locale } from './locale.ts';

/** German-speaking Switzerland. */
export const SWITZERLAND: Locale = {
  id: 'de-CH',
  language: 'de',
  country: 'CH',
  currency: 'CHF',
  priceFactor: 1.2,
  money: { symbol: 'CHF', symbolStands: 'before with blank', decimalMark: '.', groupMark: '’' },
  dateStyles: ['d.m.y', 'd month y'],
  taxRates: { standard: exact('8.1'), reduced: exact('2.6') },
  pricesIncludeTax: true,
  paper: 'a4',
  towns: [
    { city: 'Winterthur', postCode: '8400' },
    { city: 'Luzern', postCode: '600#' },
    { city: 'Chur', postCode: '7000' },
    { city: 'Solothurn', postCode: '4500' },
  ],
  streets: ['Seestrasse', 'Bahnhofweg', 'Im Rebberg', 'Gotthardstrasse', 'Zeughausgasse'],
  addressLines: (street, house, town) => [`${street} ${house}`, `${town.postCode} ${town.city}`],
  stems: ['Bächtiger', 'Rütimann', 'Alpstein', 'Zurfluh & Partner', 'Hellmüller', 'Säntisblick'],
  legalForms: ['AG', 'GmbH'],
  tradeWordFirst: false,
  people: ['Reto Bächler', 'Ursina Caduff', 'Beat Zgraggen', 'Nadja Hostettler'],
  phone: '+41 44 555 ## ##',
  domain: 'example.ch',
  labels: {
    tax: ['MWST {rate}'],
    taxRate: ['MWST'],
    vatId: ['MWST-Nr.', 'UID'],
    includedTax: ['inkl. MWST {rate}'],
  },
};
