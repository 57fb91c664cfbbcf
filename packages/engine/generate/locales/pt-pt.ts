import { exact } from '../exact.ts';
import type { Locale } from './locale.ts';

/** Portugal. */
export const PORTUGAL: Locale = {
  id: 'pt-PT',
  language: 'pt',
  country: 'PT',
  currency: 'EUR',
  priceFactor: 0.85,
  money: { symbol: '€', symbolStands: 'after', decimalMark: ',', groupMark: '\u00a0' },
  dateStyles: ['d/m/y', 'd-m-y', 'y-m-d'],
  taxRates: { standard: exact('23'), reduced: exact('13') },
  pricesIncludeTax: true,
  paper: 'a4',
  towns: [
    { city: 'Coimbra', postCode: '3000-###' },
    { city: 'Braga', postCode: '4700-###' },
    { city: 'Évora', postCode: '7000-###' },
    { city: 'Setúbal', postCode: '2900-###' },
  ],
  streets: ['Rua das Oliveiras', 'Avenida da Liberdade', 'Travessa do Rio', 'Largo da Sé', 'Rua do Comércio'],
  addressLines: (street, house, town) => [`${street}, ${house}`, `${town.postCode} ${town.city}`],
  stems: ['Vilarinho', 'Monteclaro', 'Irmãos Sequeira', 'Ribadouro', 'Serra Alta', 'Quintanilha'],
  legalForms: ['Lda.', 'S.A.', 'Unipessoal Lda.'],
  tradeWordFirst: false,
  people: ['Inês Carvalhal', 'Tomás Figueira', 'Beatriz Lourenço', 'Rui Magalhães'],
  phone: '+351 210 55# ###',
  domain: 'example.pt',
  labels: {},
};
