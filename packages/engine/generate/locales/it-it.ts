import { exact } from '../exact.ts';
import type { Locale } from './locale.ts';

/** Italy. */
export const ITALY: Locale = {
  id: 'it-IT',
  language: 'it',
  country: 'IT',
  currency: 'EUR',
  priceFactor: 0.95,
  money: { symbol: '€', symbolStands: 'before with blank', decimalMark: ',', groupMark: '.' },
  dateStyles: ['d/m/y', 'd month y', 'd-m-y'],
  taxRates: { standard: exact('22'), reduced: exact('10') },
  pricesIncludeTax: true,
  paper: 'a4',
  towns: [
    { city: 'Torino', postCode: '101##', region: 'TO' },
    { city: 'Lecce', postCode: '73100', region: 'LE' },
    { city: 'Modena', postCode: '4112#', region: 'MO' },
    { city: 'Trieste', postCode: '341##', region: 'TS' },
  ],
  streets: ['Via dei Platani', 'Via Garibaldi', 'Corso Italia', 'Piazza del Mercato', 'Viale della Stazione'],
  addressLines: (street, house, town) => [
    `${street}, ${house}`,
    `${town.postCode} ${town.city} (${town.region ?? ''})`,
  ],
  stems: ['Bellandi', 'Ferrazzano', 'Fratelli Orsenigo', 'Castelverde', 'Montegallo', 'Serravalle'],
  legalForms: ['S.r.l.', 'S.p.A.', 'S.n.c.'],
  tradeWordFirst: true,
  people: ['Chiara Lombardini', 'Niccolò Perosa', 'Giulia Marzano', 'Dario Contarin'],
  phone: '+39 011 555 ####',
  domain: 'example.it',
  labels: {},
};
