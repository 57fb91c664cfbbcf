import { exact } from '../exact.ts';
import type { Locale } from './locale.ts';

/** Spain. */
export const SPAIN: Locale = {
  id: 'es-ES',
  language: 'es',
  country: 'ES',
  currency: 'EUR',
  priceFactor: 0.9,
  money: { symbol: '€', symbolStands: 'after', decimalMark: ',', groupMark: '.' },
  dateStyles: ['d/m/y', 'd-m-y', 'd month y'],
  taxRates: { standard: exact('21'), reduced: exact('10') },
  pricesIncludeTax: true,
  paper: 'a4',
  towns: [
    { city: 'Valencia', postCode: '460##' },
    { city: 'Gijón', postCode: '3320#' },
    { city: 'Cáceres', postCode: '1000#' },
    { city: 'Zaragoza', postCode: '5000#' },
  ],
  streets: ['Calle del Olmo', 'Avenida del Puerto', 'Calle Mayor', 'Plaza de la Fuente', 'Camino Real'],
  addressLines: (street, house, town) => [`${street}, ${house}`, `${town.postCode} ${town.city}`],
  stems: ['Valdehoz', 'Peñarrubia', 'Hermanos Quintela', 'Montesclaros', 'Albarracid', 'Santolaya'],
  legalForms: ['S.L.', 'S.A.', 'S.L.U.'],
  tradeWordFirst: true,
  people: ['Lucía Barreda', 'Iñaki Olabarri', 'Carmen Núñez', 'Rubén Castañeda'],
  phone: '+34 900 55# ###',
  domain: 'example.es',
  labels: {},
};
