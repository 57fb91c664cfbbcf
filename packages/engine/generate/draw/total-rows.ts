import type { SampleTotals } from '../plan/sample-document.ts';
import { taxMark } from './mark.ts';
import type { Pair } from './pairs.ts';
import type { InvoiceScene } from './scene.ts';

/** One row of the totals; strong rows are set off. */
export interface TotalRow extends Pair {
  readonly isStrong: boolean;
}

/** The totals of an invoice from the sum of lines to the amount due; rows that say nothing new are left out. */
export function totalRows(scene: InvoiceScene): readonly TotalRow[] {
  const { document, print } = scene;
  const { words, totals } = document;
  const plain = (pair: Pair): TotalRow => ({ ...pair, isStrong: false });
  const isAdjusted = totals.discountTotal !== null || totals.shipping !== null;
  return [
    ...(isAdjusted ? adjustments(scene) : []),
    plain({
      label: isAdjusted ? words.netTotal : words.subtotal,
      text: print.money(totals.net),
      mark: 'netTotal',
    }),
    ...taxRows(scene),
    { label: words.grandTotal, text: print.money(totals.gross), mark: 'grandTotal', isStrong: true },
    ...(totals.paid === null
      ? []
      : [
          plain({ label: words.paidAmount, text: `-${print.money(totals.paid)}`, mark: 'paidAmount' }),
          {
            label: words.amountDue,
            text: print.money(totals.due),
            mark: 'amountDue',
            isStrong: true,
          } as const,
        ]),
  ];
}

function adjustments({ document, print }: InvoiceScene): readonly TotalRow[] {
  const { words, totals } = document;
  const percent = totals.discounts[0]?.percent;
  return [
    { label: words.subtotal, text: print.money(totals.lines), isStrong: false },
    ...(totals.discountTotal === null || percent === undefined
      ? []
      : [
          {
            label: `${words.discountTotal} ${print.percent(percent)}`,
            text: `-${print.money(totals.discountTotal)}`,
            mark: 'discountTotal',
            isStrong: false,
          } as const,
        ]),
    ...(totals.shipping === null
      ? []
      : [
          {
            label: words.shippingTotal,
            text: print.money(totals.shipping),
            mark: 'shippingTotal',
            isStrong: false,
          } as const,
        ]),
  ];
}

function taxRows({ document, print }: InvoiceScene): readonly TotalRow[] {
  const { words, totals } = document;
  return printedTaxes(totals).map(({ tax, index }) => ({
    label: words.tax.replace('{rate}', print.percent(tax.rate)),
    text: print.money(tax.amount),
    mark: taxMark(index, 'amount'),
    isStrong: false,
  }));
}

/** Rates worth printing: those above zero, or all when there is none above. */
export function printedTaxes(totals: SampleTotals) {
  const all = totals.taxes.map((tax, index) => ({ tax, index }));
  const taxed = all.filter(({ tax }) => Number(tax.rate) > 0);
  return taxed.length === 0 ? all : taxed;
}
