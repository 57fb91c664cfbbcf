import { currencyExponentOf } from '../../money/currency-exponent.ts';
import { documentRule, rowRule, type BusinessRule } from '../business-rule.ts';
import { ALLOWANCES, CHARGES, LINES, TAXES } from '../rows.ts';

/** VAT categories of UNTDID 5305 that EN 16931 knows. */
const CATEGORIES: ReadonlySet<string> = new Set(['S', 'Z', 'E', 'AE', 'K', 'G', 'O', 'L', 'M', 'B']);

const isKnown = (category: string | null) => category === null || CATEGORIES.has(category);

/** Codes must be in their lists: currencies and VAT categories. */
export const CODE_RULES: readonly BusinessRule[] = [
  documentRule({
    id: 'BR-CL-04',
    terms: ['BT-5'],
    text: 'The currency is one of ISO 4217.',
    holds: ({ currency }) => currency === null || currencyExponentOf(currency) !== null,
  }),
  documentRule({
    id: 'BR-CL-05',
    terms: ['BT-6'],
    text: 'The currency for VAT accounting is one of ISO 4217.',
    holds: ({ taxCurrency }) => taxCurrency === null || currencyExponentOf(taxCurrency) !== null,
  }),
  rowRule({
    id: 'BR-CL-17',
    terms: ['BT-118'],
    text: 'The VAT breakdown names known VAT categories.',
    rows: TAXES,
    holds: ({ category }) => isKnown(category),
  }),
  rowRule({
    id: 'BR-CL-18',
    terms: ['BT-151', 'BT-95', 'BT-102'],
    text: 'Lines, allowances and charges name known VAT categories.',
    rows: {
      name: 'part',
      of: (invoice) => [LINES, ALLOWANCES, CHARGES].flatMap((rows) => [...rows.of(invoice)]),
    },
    holds: ({ taxCategory }) => isKnown(taxCategory),
  }),
];
