/** Names of value added and sales taxes, and the countries (ISO 3166-1 alpha-2) whose sellers print them. */
export interface TaxName {
  readonly name: string;
  readonly pattern: RegExp;
  readonly countries: readonly string[];
}

/** "VAT" is not listed: every exporter prints it. */
export const TAX_NAMES: readonly TaxName[] = [
  {
    name: 'USt',
    pattern: /\b(?:mwst|ust|mehrwertsteuer|umsatzsteuer)\b/iu,
    countries: ['DE', 'AT', 'CH', 'LI', 'LU', 'BE', 'IT'],
  },
  { name: 'TVA', pattern: /\btva\b/iu, countries: ['FR', 'BE', 'LU', 'CH', 'MC', 'RO', 'TN', 'MA'] },
  { name: 'BTW', pattern: /\bbtw\b/iu, countries: ['NL', 'BE'] },
  {
    name: 'IVA',
    pattern: /\b(?:iva|igic)\b/iu,
    countries: ['ES', 'IT', 'PT', 'CH', 'SM', 'MX', 'AR', 'CL', 'CO', 'PE'],
  },
  { name: 'moms', pattern: /\bmoms\b/iu, countries: ['DK', 'SE', 'FI', 'FO', 'GL'] },
  { name: 'MVA', pattern: /\bmva\b/iu, countries: ['NO'] },
  { name: 'ALV', pattern: /\balv\b/iu, countries: ['FI'] },
  { name: 'DPH', pattern: /\bdph\b/iu, countries: ['CZ', 'SK'] },
  { name: 'ÁFA', pattern: /(?<!\p{L})áfa\b/iu, countries: ['HU'] },
  { name: 'PVN', pattern: /\bpvn\b/iu, countries: ['LV'] },
  { name: 'PVM', pattern: /\bpvm\b/iu, countries: ['LT'] },
  { name: 'PDV', pattern: /\bpdv\b/iu, countries: ['HR', 'RS', 'BA', 'ME', 'MK'] },
  { name: 'DDV', pattern: /\bddv\b/iu, countries: ['SI', 'MK'] },
  { name: 'GST', pattern: /\b[cis]?gst\b/iu, countries: ['AU', 'NZ', 'IN', 'SG', 'CA', 'MY', 'HK', 'JE'] },
  { name: 'SST', pattern: /\bsst\b/iu, countries: ['MY'] },
  { name: 'Sales tax', pattern: /\bsales tax\b/iu, countries: ['US', 'CA', 'MY', 'PK'] },
];

/** A letter right before a rate: recognition loses the blank of "BTW 21%". */
const GLUED_TO_RATE = /(\p{L})(?=\d{1,2}(?:[.,]\d{1,3})?\s?%)/gu;

/** The taxes that a line names. */
export function taxNamesIn(text: string): readonly TaxName[] {
  const apart = text.slice(0, 300).replace(GLUED_TO_RATE, '$1 ');
  return TAX_NAMES.filter(({ pattern }) => pattern.test(apart));
}
