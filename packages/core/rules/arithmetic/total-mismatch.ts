import type { Document } from '../../document/document.ts';
import type { ExtractedInvoice, Field } from '../../extraction/extraction.ts';
import { minus, sumOf } from '../../money/decimal.ts';
import { defineRule } from '../rule.ts';
import { allowancesOf, isExplained, printed } from '../support/amounts.ts';
import { isPrintedSomewhere } from '../support/printed-amounts.ts';
import { evidenceOf, fitToReading, readingOf } from '../support/reading.ts';
import { printedTaxRows } from '../support/tax-rows.ts';

/** Net and tax do not make the total. */
export const totalMismatch = defineRule({
  id: 'total-mismatch',
  family: 'arithmetic',
  severity: 'CRITICAL',
  title: 'Total does not add up',
  about:
    'Net amount plus tax, with discounts, shipping, tips, rounding and payments counted either way, must give the total.',
  why: 'The total is the amount most often raised. A total that its own parts contradict was changed, or is wrong.',
  falsePositives: 'A charge between net and total that was not recognised; a misread digit on a scan.',
  source: 'EN 16931 BR-CO-15.',
  logOdds: 3,
  appliesTo: ({ document, invoice }) =>
    termsOf(document, invoice) === null ? 'Net amount, tax and total were not all found.' : null,
  evaluate: ({ document, invoice }) => {
    const terms = termsOf(document, invoice);
    const [net, tax, total] = (terms ?? []).map(printed);
    if (!terms || !net || !tax || !total) return null;
    const expected = sumOf([net, tax]);
    const allowances = allowancesOf(invoice);
    // Tax that is included in the prices, and reverse charge: the total is the net sum.
    if (isExplained(total, expected, allowances) || isExplained(total, net, allowances)) return null;
    const missing = minus(total, expected);
    if (isPrintedSomewhere(missing, document)) return null;
    return fitToReading(readingOf(document, terms), {
      severity: 'CRITICAL',
      explanation: `Net ${net} plus tax ${tax} is ${expected}, but the total says ${total} (difference ${missing}). Ask the seller for a corrected copy.`,
      evidence: evidenceOf(terms),
      logOdds: 3,
    });
  },
});

/** Net, tax and total as printed. Where the tax was not read as a field, a single printed tax row stands in. */
function termsOf(document: Document, { fields }: ExtractedInvoice): readonly [Field, Field, Field] | null {
  const { netTotal, grandTotal } = fields;
  const rows = fields.taxTotal ? [] : printedTaxRows(document);
  const tax = fields.taxTotal ?? (rows.length === 1 ? rows[0]?.amount : null);
  const terms = [netTotal, tax, grandTotal] as const;
  const [net, taxField, total] = terms;
  if (!net || !taxField || !total) return null;
  return terms.every((term) => printed(term ?? undefined) !== null) ? [net, taxField, total] : null;
}
