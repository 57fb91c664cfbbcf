import type { InvoiceTerms } from '../invoice/e-invoice.ts';
import type { BusinessRule } from './business-rule.ts';

/** A rule that an invoice breaks. */
export interface Breach {
  readonly ruleId: string;
  readonly terms: readonly string[];
  readonly text: string;
  /** Parts that break it, such as "line 3"; empty for the document as a whole. */
  readonly where: readonly string[];
}

/** The rules that the invoice breaks, in their order. */
export function breachesOf(invoice: InvoiceTerms, rules: readonly BusinessRule[]): readonly Breach[] {
  return rules.flatMap(({ id, terms, text, breaches }) => {
    const found = breaches(invoice);
    if (found.length === 0) return [];
    return [{ ruleId: id, terms, text, where: found.filter((place) => place !== null) }];
  });
}

/** How many parts are named before the rest is only counted. */
const PARTS_NAMED = 5;

/** A breach in one line: "BR-25 (line 2): Every line names its item." */
export function breachLine({ ruleId, text, where }: Breach): string {
  const named = where.slice(0, PARTS_NAMED).join(', ');
  const more = where.length > PARTS_NAMED ? ` and ${where.length - PARTS_NAMED} more` : '';
  return `${ruleId}${where.length === 0 ? '' : ` (${named}${more})`}: ${text}`;
}
