import type { Document } from '@vouch/core/document/document.ts';
import type { EngineItem, EngineReading, ReadAmount } from '@vouch/core/ensemble/engine-adapter.ts';
import { inferDecimalMark, type DecimalMark } from '@vouch/core/locale/decimal-mark.ts';
import type { LabelMap, LabelTarget } from '../../models/label-maps/label-map.ts';
import { CHANCE_UNFOUND } from '../vision-llm/copied-values.ts';
import { readCurrency } from '../vision-llm/currency-of.ts';
import { dayIn } from '../vision-llm/day-in.ts';
import { findPrinted } from '../vision-llm/find-printed.ts';
import { amountIn } from '../vision-llm/printed-amounts.ts';
import type { LabelledText } from './labelled-text.ts';

/** Models are surer of themselves than they are right. */
const MOST_CONFIDENT = 0.9;

/** A text whose label means something here. */
interface Meant extends LabelledText {
  readonly target: LabelTarget;
}

/** What is known about the page that a model read. */
export interface ReadPage {
  readonly document: Document;
  /** From 1. */
  readonly page: number;
}

/**
 * What a model's labelled texts say, as the other engines give it. Amounts, days and currencies are made from the texts by our own parsers; a
 * text that stands nowhere among the document's words makes the value unverified.
 */
export function toEngineReading(
  labelled: readonly LabelledText[],
  labels: LabelMap,
  { document, page }: ReadPage,
): EngineReading {
  const meant = labelled.flatMap((one): Meant[] => {
    const target = Object.hasOwn(labels, one.label) ? labels[one.label] : undefined;
    return target === undefined ? [] : [{ ...one, target }];
  });
  const mark = inferDecimalMark(meant.filter(({ target }) => AMOUNTS.has(target)).map(({ text }) => text));
  const best = (target: LabelTarget) => bestOf(meant, target);
  const chosen = { merchant: best('sellerName'), total: best('grandTotal'), date: best('invoiceDate') };
  const used = Object.entries(chosen).flatMap(([name, one]) =>
    one === null ? [] : [[name as keyof typeof chosen, one] as const],
  );
  const isUnfound = ({ text }: Meant) => findPrinted(document, text, page) === null;
  const unverified = used.filter(([, one]) => isUnfound(one));
  const priced = best('currency') ?? chosen.total;
  const currency = readCurrency(document, priced === null ? null : { text: priced.text, page });
  const amounts = amountsOf(best, mark);
  const further = FURTHER_AMOUNTS.filter((target) => {
    const one = best(target);
    return one !== null && amounts[target] !== undefined && isUnfound(one);
  });
  return {
    merchant: chosen.merchant?.text.trim() ?? null,
    total: chosen.total === null ? null : amountIn(chosen.total.text, mark),
    date: chosen.date === null ? null : dayIn(chosen.date.text),
    currency: currency.code,
    items: itemsOf(meant, mark),
    confidence: confidenceOf(
      used.map(([, one]) => one),
      unverified.length > 0,
    ),
    unverified: [
      ...unverified.map(([name]) => name),
      ...(currency.isUnverified ? (['currency'] as const) : []),
      ...further,
    ],
    amounts,
  };
}

function amountsOf(
  best: (target: LabelTarget) => Meant | null,
  mark: DecimalMark | null,
): NonNullable<EngineReading['amounts']> {
  return Object.fromEntries(
    FURTHER_AMOUNTS.flatMap((target) => {
      const amount = amountIn(best(target)?.text ?? '', mark);
      return amount === null ? [] : [[target, amount] as const];
    }),
  );
}

const FURTHER_AMOUNTS = [
  'netTotal',
  'taxTotal',
  'cashGiven',
  'changeGiven',
] as const satisfies readonly ReadAmount[];
const AMOUNTS: ReadonlySet<LabelTarget> = new Set([
  'netTotal',
  'taxTotal',
  'discountTotal',
  'chargeTotal',
  'grandTotal',
  'cashGiven',
  'changeGiven',
  'line.unitPrice',
  'line.lineTotal',
]);

/** The text that a model is surest of; of two as sure the first. */
function bestOf(meant: readonly Meant[], wanted: LabelTarget): Meant | null {
  const [best = null] = meant
    .filter(({ target, text }) => target === wanted && text.trim() !== '')
    .toSorted((a, b) => b.confidence - a.confidence);
  return best;
}

function confidenceOf(used: readonly LabelledText[], isUnverified: boolean): number | null {
  if (used.length === 0) return null;
  const mean = used.reduce((sum, { confidence }) => sum + confidence, 0) / used.length;
  return Math.min(mean, isUnverified ? CHANCE_UNFOUND : MOST_CONFIDENT);
}

function itemsOf(meant: readonly Meant[], mark: DecimalMark | null): readonly EngineItem[] {
  const rows = new Map<number, Map<LabelTarget, string>>();
  for (const { target, text, row } of meant) {
    if (row === null || !target.startsWith('line.')) continue;
    const cells = rows.get(row) ?? new Map<LabelTarget, string>();
    if (!cells.has(target)) cells.set(target, text.trim());
    rows.set(row, cells);
  }
  return [...rows.values()].flatMap((cells) => {
    const description = cells.get('line.description') ?? '';
    const amount = amountIn(cells.get('line.lineTotal') ?? '', mark);
    const quantity = amountIn(cells.get('line.quantity') ?? '', mark);
    return description === '' && amount === null ? [] : [{ description, quantity, amount }];
  });
}
