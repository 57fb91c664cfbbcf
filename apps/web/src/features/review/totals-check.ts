import type { DocumentDetailBody } from '@vouch/contract/documents/document.ts';
import {
  absolute,
  compare,
  type Decimal,
  minus,
  roundTo,
  sumOf,
  toDecimal,
} from '@vouch/core/money/decimal.ts';

/** One sum of the document, done again. */
export interface TotalsCheck {
  /** What was added up, e.g. "Net + tax". */
  readonly title: string;
  readonly computed: Decimal;
  /** Name of the printed value it is held against, and the value. */
  readonly printedTitle: string;
  readonly printed: Decimal;
  /** Printed minus computed. */
  readonly difference: Decimal;
  readonly isEqual: boolean;
}

/** Printed sums may differ from exact ones by rounding, line by line; this much is let pass. */
const ROUNDING = toDecimal('0.05');

/** The sums of a document that can be done again from what was read. Computed values prove nothing and take no part. */
export function totalsChecksOf({ fields, line_items: lines }: DocumentDetailBody): readonly TotalsCheck[] {
  const printed = (name: string): Decimal | null => {
    const field = fields[name];
    return field && field.origin !== 'computed' ? toDecimal(field.value) : null;
  };
  const net = printed('netTotal');
  const tax = printed('taxTotal');
  const total = printed('grandTotal');
  const checks: TotalsCheck[] = [];
  if (net && tax && total) {
    const extras = ['chargeTotal', 'shippingTotal', 'tip', 'roundingAmount'].flatMap(
      (name) => printed(name) ?? [],
    );
    const sum = sumOf([net, tax]);
    const sums = [sum, sumOf([sum, ...extras])].map((computed) =>
      toCheck('Net + tax', computed, ['total', total]),
    );
    checks.push(...bestOf(sums));
  }
  const lineSum = sumOfLines(lines);
  const goals = [net, total].flatMap((goal, index) =>
    goal ? [[index === 0 ? 'net' : 'total', goal] as const] : [],
  );
  if (lineSum) {
    const discount = printed('discountTotal');
    const shipping = printed('shippingTotal');
    const reduced = sumOf([discount ? minus(lineSum, discount) : lineSum, ...(shipping ? [shipping] : [])]);
    const sums = goals.map((goal) => toCheck('All lines', lineSum, goal));
    const reducedSums = goals.map((goal) => toCheck('All lines with discount and shipping', reduced, goal));
    checks.push(...bestOf([...sums, ...reducedSums]));
  }
  return checks;
}

function sumOfLines(lines: DocumentDetailBody['line_items']): Decimal | null {
  const totals = lines.map((line) => toDecimal(line.fields['lineTotal']?.value ?? ''));
  const known = totals.filter((total) => total !== null);
  return known.length > 0 && known.length === totals.length ? sumOf(known) : null;
}

/** Of several readings of the same sum the one that fits; else the first. */
function bestOf(checks: readonly TotalsCheck[]): TotalsCheck[] {
  const best = checks.find((check) => check.isEqual) ?? checks[0];
  return best ? [best] : [];
}

function toCheck(
  title: string,
  computed: Decimal,
  [printedTitle, printed]: readonly [string, Decimal],
): TotalsCheck {
  const difference = minus(printed, computed);
  const isEqual = ROUNDING !== null && compare(absolute(difference), ROUNDING) <= 0;
  const scaled = (value: Decimal) => roundTo(value, Math.max(scaleOf(value), scaleOf(printed)));
  return {
    title,
    computed: scaled(computed),
    printedTitle,
    printed,
    difference: scaled(difference),
    isEqual,
  };
}

function scaleOf(value: Decimal): number {
  return value.split('.')[1]?.length ?? 0;
}
