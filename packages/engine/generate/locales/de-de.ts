import { exact } from '../exact.ts';
import type { Locale } from './locale.ts';

/** Germany. */
export const GERMANY: Locale = {
  id: 'de-DE',
  language: 'de',
  country: 'DE',
  currency: 'EUR',
  priceFactor: 1,
  money: { symbol: '€', symbolStands: 'after', decimalMark: ',', groupMark: '.' },
  dateStyles: ['d.m.y', 'd month y'],
  taxRates: { standard: exact('19'), reduced: exact('7') },
  pricesIncludeTax: true,
  paper: 'a4',
  towns: [
    { city: 'Göttingen', postCode: '3707#' },
    { city: 'Bremen', postCode: '2819#' },
    { city: 'Fürth', postCode: '9076#' },
    { city: 'Münster', postCode: '4814#' },
  ],
  streets: ['Lindenallee', 'Am Mühlbach', 'Hafenstraße', 'Schillerweg', 'Gerberstraße', 'Neuer Markt'],
  addressLines: (street, house, town) => [`${street} ${house}`, `${town.postCode} ${town.city}`],
  stems: ['Lindhoff', 'Brückmann', 'Seeger & Wolff', 'Harkebusch', 'Tannwald', 'Ostermoor', 'Kessenich'],
  legalForms: ['GmbH', 'KG', 'GmbH & Co. KG', 'AG'],
  tradeWordFirst: false,
  people: ['Jutta Brenneke', 'Arne Söllner', 'Mehmet Kaya', 'Greta Überall', 'Tobias Laumann'],
  phone: '+49 30 5550###',
  domain: 'example.de',
  labels: {},
};
