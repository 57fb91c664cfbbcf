import type { Document } from '@vouch/core/document/document.ts';
import type { EngineItem, EngineReading } from '@vouch/core/ensemble/engine-adapter.ts';
import { inferDecimalMark, type DecimalMark } from '@vouch/core/locale/decimal-mark.ts';
import { CHANCE_FOUND, CHANCE_UNFOUND } from './copied-values.ts';
import { readCurrency } from './currency-of.ts';
import { dayIn } from './day-in.ts';
import { findPrinted } from './find-printed.ts';
import { amountIn, amountsIn } from './printed-amounts.ts';
import type { VisionReadingBody } from './vision-schema.ts';

type FieldEntry = VisionReadingBody['fields'][number];

/**
 * What a model read, as the other engines give it. The model only copies: amounts, days and currencies are made from the copied text by
 * our own parsers. A copied text that stands nowhere among the document's words makes the value unverified.
 */
export function toVisionReading(read: VisionReadingBody, document: Document): EngineReading {
  const entry = (name: FieldEntry['name']) => read.fields.find((field) => field.name === name);
  const mark = inferDecimalMark(amountsIn(read));
  const merchant = entry('sellerName');
  const total = entry('grandTotal');
  const date = entry('invoiceDate');
  const priced = entry('currency') ?? total;
  const used = [merchant, total, date].filter((field) => field !== undefined);
  const isUnfound = ({ printed, page }: FieldEntry) => findPrinted(document, printed, page) === null;
  const unverified = used.filter(isUnfound);
  const currency = readCurrency(document, priced ? { text: priced.printed, page: priced.page } : null);
  return {
    merchant: merchant?.printed.trim() ?? null,
    total: total === undefined ? null : amountIn(total.printed, mark),
    date: date === undefined ? null : dayIn(date.printed),
    currency: currency.code,
    items: read.lines.map((line) => itemOf(line, mark)),
    confidence: confidenceOf(used.length, unverified.length),
    unverified: [
      ...unverified.map(({ name }) => CONVERGED[name]).filter((name) => name !== undefined),
      ...(currency.isUnverified ? (['currency'] as const) : []),
    ],
  };
}

function confidenceOf(used: number, unfound: number): number | null {
  if (used === 0) return null;
  return unfound === 0 ? CHANCE_FOUND : CHANCE_UNFOUND;
}

const CONVERGED: Readonly<Partial<Record<FieldEntry['name'], 'merchant' | 'total' | 'date'>>> = {
  sellerName: 'merchant',
  grandTotal: 'total',
  invoiceDate: 'date',
};

function itemOf(line: VisionReadingBody['lines'][number], mark: DecimalMark | null): EngineItem {
  return {
    description: line.description,
    quantity: line.quantity === null ? null : amountIn(line.quantity, mark),
    amount: line.lineTotal === null ? null : amountIn(line.lineTotal, mark),
  };
}
