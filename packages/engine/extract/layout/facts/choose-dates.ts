import { dayOf } from '@vouch/core/dates/date-order.ts';
import type { FoundDate } from '@vouch/core/dates/find-dates.ts';
import { findTime } from '@vouch/core/dates/find-time.ts';
import type { Word } from '@vouch/core/document/document.ts';
import type { DocumentKind } from '@vouch/core/extraction/extraction.ts';
import type { Findings, ReadRow } from '../findings.ts';
import { rowKeyOf } from '../text/row-key.ts';
import type { ValueLabel } from '../text/lexicons.ts';
import type { Spot } from '../text/spot-labels.ts';

/** A date that was chosen for a field. */
export interface ChosenDate {
  readonly day: string;
  readonly found: FoundDate;
  readonly row: ReadRow;
  readonly words: readonly Word[];
  readonly points: number;
  /** Label it was chosen by; `null` for none. */
  readonly label: ValueLabel | null;
}

/** The dates of a document. */
export interface ChosenDates {
  readonly invoiceDate: ChosenDate | null;
  readonly dueDate: ChosenDate | null;
  readonly deliveryDate: ChosenDate | null;
}

interface Sides {
  readonly left: number;
  readonly right: number;
}

/** A label stands over its date within so many rows and text heights. */
const MAX_ABOVE = 3;
const MAX_STEP = 4;

const INVOICE_WEIGHTS: Readonly<Partial<Record<ValueLabel, number>>> = {
  invoiceDate: 4,
  date: 2.6,
  invoiceNumber: 2.2,
  time: 1.5,
  dueDate: -3,
  deliveryDate: -1,
  otherDate: -3,
  paymentTerms: -2,
  iban: -3,
  orderReference: -2,
};

/**
 * Chooses the dates of a document together: what falls due after it was invoiced comes first. A labelled due date that lies
 * before is kept when there is no other: checks need to see it.
 */
export function chooseDates(findings: Findings, kind: DocumentKind): ChosenDates {
  const all = findings.rows.flatMap((row) =>
    row.dates.map((found) => ({ row, found, label: labelOf(row, found, findings) })),
  );
  const rate = (weights: typeof INVOICE_WEIGHTS, bare: number) =>
    all.map((one) => toChosen(one, findings, { weights, bare, kind }));
  const [invoiceDate] = rate(INVOICE_WEIGHTS, 0.5)
    .sort((a, b) => b.points - a.points)
    .filter((one) => one.points > -1.5);
  const isAfter = (one: ChosenDate) => !invoiceDate || one.day >= invoiceDate.day;
  const only = (label: ValueLabel) =>
    rate({ [label]: 3 }, -9)
      .filter((one) => one.label === label)
      .sort((a, b) => b.points - a.points);
  return {
    invoiceDate: invoiceDate ?? null,
    dueDate: only('dueDate').find(isAfter) ?? only('dueDate')[0] ?? null,
    deliveryDate: only('deliveryDate')[0] ?? null,
  };
}

interface Dated {
  readonly row: ReadRow;
  readonly found: FoundDate;
  readonly label: ValueLabel | null;
}

function toChosen(
  { row, found, label }: Dated,
  findings: Findings,
  how: { weights: typeof INVOICE_WEIGHTS; bare: number; kind: DocumentKind },
): ChosenDate {
  const weight = label === null ? how.bare : (how.weights[label] ?? how.bare - 0.6);
  const time = how.kind === 'receipt' && findTime(row.row.text) ? 0.8 : 0;
  const first = row.row.leaf === 0 ? 0.6 : 0;
  const early = how.kind === 'receipt' ? 0 : 0.6 * (1 - row.row.middle);
  const shape = /\d{4}/.test(found.raw) ? 0.3 : 0;
  const points = weight + time + first + early + shape - (found.certain ? 0 : 0.1);
  const words = row.row.words.slice(wordAt(row, found.start), wordAt(row, found.end - 1) + 1);
  return { day: dayOf(found, findings.dateOrder), found, row, words, points, label };
}

/** The label a date belongs to: the nearest on its left, else one above it in the same column. */
function labelOf(row: ReadRow, found: FoundDate, findings: Findings): ValueLabel | null {
  const at = keyOffset(row, found.start);
  const before = row.labels.filter((label) => label.from < at);
  const nearest = before.at(-1);
  if (nearest) return strongest(before, nearest);
  const box = dateBox(row, found);
  if (!box) return null;
  const above = rowAbove(row, box, findings);
  const over = above?.labels.find(
    (label) => label.box.left < box.right && label.box.right > box.left && isDateLabel(label),
  );
  return over && above?.dates.length === 0 ? over.meaning : null;
}

/** The nearest of the rows above that has words over a place; rows of other columns may stand between. */
function rowAbove({ row }: ReadRow, box: Sides, { rows }: Findings): ReadRow | undefined {
  const near = rows
    .slice(Math.max(0, row.index - MAX_ABOVE), row.index)
    .filter((one) => one.row.page === row.page && row.middle - one.row.middle < MAX_STEP * row.textHeight);
  return near.findLast((one) =>
    one.row.cells.some((cell) => cell.box.left < box.right && cell.box.right > box.left),
  );
}

/** "Rechnung Nr. 5 vom 3.4.2018": a bare "vom" after an invoice number says that it is the invoice's date. */
function strongest(before: readonly Spot<ValueLabel>[], nearest: Spot<ValueLabel>): ValueLabel {
  const second = before.at(-2);
  if (nearest.meaning !== 'date' || !second) return nearest.meaning;
  if (second.meaning === 'invoiceNumber') return 'invoiceDate';
  return second.meaning === 'orderReference' && second.lastWord < nearest.firstWord
    ? 'otherDate'
    : nearest.meaning;
}

function isDateLabel(label: Spot<ValueLabel>): boolean {
  return ['invoiceDate', 'date', 'dueDate', 'deliveryDate', 'otherDate'].includes(label.meaning);
}

/** Offset of a text position in the row's key. */
function keyOffset(row: ReadRow, position: number): number {
  const word = wordAt(row, position);
  const at = rowKeyOf(row.row).wordAt.findIndex((index) => index >= word);
  return at < 0 ? Number.MAX_SAFE_INTEGER : at + 1;
}

/** Index of the word that holds a position of the row's text. */
export function wordAt({ row }: ReadRow, position: number): number {
  let offset = 0;
  for (const [index, word] of row.words.entries()) {
    offset += word.text.length + 1;
    if (position < offset) return index;
  }
  return row.words.length - 1;
}

function dateBox(row: ReadRow, found: FoundDate): Sides | null {
  const first = row.row.words[wordAt(row, found.start)];
  const last = row.row.words[wordAt(row, found.end - 1)];
  return first && last ? { left: first.box.left, right: last.box.right } : null;
}
