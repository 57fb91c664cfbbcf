import type { ExtractedInvoice } from '../../extraction/extraction.ts';
import { minus, sumOf } from '../../money/decimal.ts';
import { needsFields } from '../gates.ts';
import { defineRule } from '../rule.ts';
import { isExplained, possibleExtras, printedAmount } from '../support/amounts.ts';
import { isPrintedSomewhere } from '../support/printed-amounts.ts';
import { evidenceOf, fitToReading, readingOf } from '../support/reading.ts';

/** Net and tax do not make the total. */
export const totalMismatch = defineRule({
  id: 'total-mismatch',
  family: 'arithmetic',
  severity: 'CRITICAL',
  title: 'Total does not add up',
  about:
    'Net amount plus tax, with discounts, shipping, tips, rounding and payments counted either way, must give the total.',
  falsePositives: 'A charge between net and total that was not recognised; a misread digit on a scan.',
  source: 'EN 16931 BR-CO-15.',
  logOdds: 3,
  appliesTo: needsFields('netTotal', 'taxTotal', 'grandTotal'),
  evaluate: ({ document, invoice }) => {
    const { netTotal, taxTotal, grandTotal } = invoice.fields;
    const net = printedAmount(invoice, 'netTotal');
    const tax = printedAmount(invoice, 'taxTotal');
    const total = printedAmount(invoice, 'grandTotal');
    if (!netTotal || !taxTotal || !grandTotal || net === null || tax === null || total === null) return null;
    const expected = sumOf([net, tax]);
    const extras = possibleExtras(invoice);
    if (isExplained(total, expected, extras) || isTaxIncluded(invoice)) return null;
    const missing = minus(total, expected);
    if (isPrintedSomewhere(missing, document)) return null;
    const fields = [netTotal, taxTotal, grandTotal];
    return fitToReading(readingOf(document, fields), {
      severity: 'CRITICAL',
      explanation: `Net ${net} plus tax ${tax} is ${expected}, but the total says ${total} (difference ${missing}). Ask the seller for a corrected copy.`,
      evidence: evidenceOf(fields),
      logOdds: 3,
    });
  },
});

/** Prices that hold the tax already, or a reverse charge: the total is the net sum. */
function isTaxIncluded(invoice: ExtractedInvoice): boolean {
  const net = printedAmount(invoice, 'netTotal');
  const total = printedAmount(invoice, 'grandTotal');
  return net !== null && total !== null && isExplained(total, net, possibleExtras(invoice));
}
