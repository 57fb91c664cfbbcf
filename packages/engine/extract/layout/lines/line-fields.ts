import type { Field, LineItem } from '@vouch/core/extraction/extraction.ts';
import type { Amount } from '../amounts/amount.ts';
import { toField } from '../assemble/to-field.ts';
import { confidenceOf } from '../confidence/confidence.ts';
import type { Cell } from '../page/sheet.ts';
import { isConsistent, type Item } from './item.ts';

/** The found items as lines with fields. */
export function toLineItems(items: readonly Item[]): LineItem[] {
  return items.map((item, index) => toLineItem(item, index + 1));
}

function toLineItem(item: Item, lineNumber: number): LineItem {
  const agrees = isConsistent(item);
  const points = agrees === null ? 1.8 : agrees ? 4 : 0.8;
  const number = (amount: Amount | null) => (amount ? numberField(amount, points) : null);
  const description = item.description.length > 0 ? textField(item.description, item.page) : null;
  const unit = item.unit && /\p{L}/u.test(item.unit.text) ? textField([item.unit], item.page) : null;
  const code = item.productCode ? textField([item.productCode], item.page) : null;
  const fields = {
    description,
    unit,
    productCode: code,
    quantity: number(item.quantity),
    unitPrice: number(item.unitPrice),
    lineTotal: number(item.lineTotal),
    taxRate: number(item.taxRate),
  };
  const printed = Object.entries(fields).filter((entry): entry is [string, Field] => entry[1] !== null);
  return { lineNumber, ...Object.fromEntries(printed) };
}

function numberField(amount: Amount, points: number): Field {
  return toField({
    value: amount.value,
    raw: amount.raw,
    page: amount.row.page,
    words: amount.row.words.slice(amount.firstWord, amount.lastWord + 1),
    confidence: confidenceOf('line', points) * amount.confidence,
  });
}

function textField(cells: readonly Cell[], page: number): Field {
  const words = cells.flatMap((cell) => cell.words);
  const clear = words.reduce((sum, word) => sum + word.confidence, 0) / Math.max(1, words.length);
  const value = cells
    .map((cell) => cell.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return toField({
    value,
    raw: cells.map((cell) => cell.text).join('\n'),
    page,
    words,
    confidence: confidenceOf('line', 2.5) * clear,
  });
}
