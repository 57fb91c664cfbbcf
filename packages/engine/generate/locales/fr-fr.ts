import { exact } from '../exact.ts';
import type { Locale } from './locale.ts';

/** France. */
export const FRANCE: Locale = {
  id: 'fr-FR',
  language: 'fr',
  country: 'FR',
  currency: 'EUR',
  priceFactor: 1,
  money: { symbol: '€', symbolStands: 'after', decimalMark: ',', groupMark: '\u00a0' },
  dateStyles: ['d/m/y', 'd month y'],
  taxRates: { standard: exact('20'), reduced: exact('5.5') },
  pricesIncludeTax: true,
  paper: 'a4',
  towns: [
    { city: 'Angers', postCode: '49000' },
    { city: 'Grenoble', postCode: '38100' },
    { city: 'Nîmes', postCode: '30900' },
    { city: 'Quimper', postCode: '29000' },
  ],
  streets: ['rue des Tilleuls', 'avenue du Port', 'chemin des Vignes', 'place de l’Église', 'rue du Moulin'],
  addressLines: (street, house, town) => [`${house}, ${street}`, `${town.postCode} ${town.city}`],
  stems: ['Montaldin', 'Beauverger', 'Delacombe & Fils', 'Hautecroix', 'Lavoisel', 'Tréguenec'],
  legalForms: ['SARL', 'SAS', 'SA'],
  tradeWordFirst: true,
  people: ['Élodie Marchais', 'Thierry Vaucelle', 'Inès Boukari', 'Gérald Pontier'],
  phone: '01 99 00 ## ##',
  domain: 'example.fr',
  labels: {},
};
