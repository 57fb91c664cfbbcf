import { exact } from '../exact.ts';
import type { Locale } from './locale.ts';

/** Netherlands. */
export const NETHERLANDS: Locale = {
  id: 'nl-NL',
  language: 'nl',
  country: 'NL',
  currency: 'EUR',
  priceFactor: 1,
  money: { symbol: '€', symbolStands: 'before with blank', decimalMark: ',', groupMark: '.' },
  dateStyles: ['d-m-y', 'd month y'],
  taxRates: { standard: exact('21'), reduced: exact('9') },
  pricesIncludeTax: true,
  paper: 'a4',
  towns: [
    { city: 'Utrecht', postCode: '35## QX' },
    { city: 'Zwolle', postCode: '80## XZ' },
    { city: 'Breda', postCode: '48## ZQ' },
    { city: 'Groningen', postCode: '97## XX' },
  ],
  streets: ['Kastanjelaan', 'Havenkade', 'Molenweg', 'Dorpsstraat', 'Singel', 'Oude Gracht'],
  addressLines: (street, house, town) => [`${street} ${house}`, `${town.postCode} ${town.city}`],
  stems: ['Van Rijswold', 'Dekkerhout', 'Waterloop', 'Hoogeveld & Zn.', 'Zeilmaker', 'Brandsma'],
  legalForms: ['B.V.', 'N.V.', 'V.O.F.'],
  tradeWordFirst: false,
  people: ['Sanne Verhulst', 'Jeroen Hoekzema', 'Fatima El Idrissi', 'Bram Koolhaas'],
  phone: '+31 20 555 ####',
  domain: 'example.nl',
  labels: {},
};
