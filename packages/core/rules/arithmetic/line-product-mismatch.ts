import type { ExtractedInvoice, Field, LineItem } from '../../extraction/extraction.ts';
import { type Decimal, isNear, sumOf, times } from '../../money/decimal.ts';
import { defineRule } from '../rule.ts';
import { isZero, printed } from '../support/amounts.ts';
import { linesWithColumns } from '../support/line-columns.ts';
import { rowText } from '../support/rows.ts';
import { evidenceOf, fitToReading, readingOf } from '../support/reading.ts';

/** Quantity times price is not the line total. */
export const lineProductMismatch = defineRule({
  id: 'line-product-mismatch',
  family: 'arithmetic',
  severity: 'CRITICAL',
  title: 'A line is multiplied wrongly',
  about:
    'Quantity times unit price must give the line total; price bases, gross prices and discounts in the row are allowed for.',
  why: 'Programs multiply rightly. A line that does not hold was changed in one column only, or typed by hand.',
  falsePositives: 'A discount column without a per cent sign; columns that were mixed up.',
  source: 'EN 16931 BT-131 and the rules of its calculation.',
  logOdds: 2,
  appliesTo: ({ document, invoice }) =>
    complete(linesWithColumns(document, invoice)).length > 0
      ? null
      : 'No line has a quantity, a price and a total.',
  evaluate: ({ document, invoice }) => {
    const lines = complete(linesWithColumns(document, invoice));
    const wrong = lines.filter((line) => !isRight(line, invoice));
    const [first] = wrong;
    if (!first || wrong.length > Math.max(1, lines.length / 3)) return null;
    if (rowText(document, first.total.place).includes('%')) return null;
    const fields = [first.quantity, first.price, first.total];
    return fitToReading(readingOf(document, fields), {
      severity: 'CRITICAL',
      explanation: `Line ${first.number}: ${first.quantity.value} × ${first.price.value} is ${times(first.q, first.p)}, but ${first.t} is printed. Compare it with the order.`,
      evidence: evidenceOf(fields),
      logOdds: 2,
    });
  },
});

interface CompleteLine {
  readonly number: number;
  readonly quantity: Field;
  readonly price: Field;
  readonly total: Field;
  readonly q: Decimal;
  readonly p: Decimal;
  readonly t: Decimal;
}

function complete(lines: readonly LineItem[]): readonly CompleteLine[] {
  return lines.flatMap((line) => {
    const found = completeLine(line);
    return found ? [found] : [];
  });
}

function completeLine(line: LineItem): CompleteLine | null {
  const { quantity, unitPrice: price, lineTotal: total } = line;
  const q = printed(quantity);
  const p = printed(price);
  const t = printed(total);
  if (!quantity || !price || !total || q === null || p === null || t === null) return null;
  return isZero(q) || isZero(p) ? null : { number: line.lineNumber, quantity, price, total, q, p, t };
}

/** Right as printed, per 100 or 1000 pieces, or with the tax taken out of or put on the price. */
function isRight(line: CompleteLine, invoice: ExtractedInvoice): boolean {
  const product = times(line.q, line.p);
  const tolerance = sumOf(['0.02' as Decimal, times(absoluteOf(line.q), '0.005' as Decimal)]);
  const rates = [...invoice.taxes.map((row) => printed(row.rate)), printed(invoice.fields.taxRate)];
  const factors = rates.flatMap((rate) =>
    rate === null ? [] : [sumOf(['1' as Decimal, times(rate, '0.01' as Decimal)])],
  );
  const pairs: readonly (readonly [Decimal, Decimal])[] = [
    [product, line.t],
    [times(product, '0.01' as Decimal), line.t],
    [times(product, '0.001' as Decimal), line.t],
    ...factors.flatMap((factor): readonly (readonly [Decimal, Decimal])[] => [
      [times(product, factor), line.t],
      [product, times(line.t, factor)],
    ]),
  ];
  return pairs.some(([a, b]) => isNear(absoluteOf(a), absoluteOf(b), tolerance));
}

function absoluteOf(value: Decimal): Decimal {
  return value.replace('-', '') as Decimal;
}
