import type { Document, Page, Word } from '../document/document.ts';
import type { FieldName } from '../extraction/extraction.ts';
import type { Box, Place } from '../geometry/box.ts';
import { type FieldKind, kindOf, type Notation, notationOf, shapeOf } from './field-kind.ts';
import { isBeside, type Run, rowsOf, runOf } from './rows.ts';
import { foldedLetters } from './template-vector.ts';

/** Where a field stands on a template, and how it is labelled and written there. */
export interface RememberedField extends Notation {
  /** A field of invoices, or `custom:` and the name of one that the organization made up. */
  readonly field: FieldName | `custom:${string}`;
  readonly kind: FieldKind;
  /** Words beside or above the value, folded; empty when there are none. */
  readonly label: string;
  readonly side: 'left' | 'above' | 'none';
  /** From 1. */
  readonly page: number;
  readonly box: Box;
  readonly words: number;
  readonly shape: string;
}

/** A value that a person put right. */
export interface TaughtValue {
  readonly field: RememberedField['field'];
  readonly value: string;
  /** Where the person saw it, when they pointed at it. */
  readonly place: Place | null;
}

/** The name of a field that an organization made up; `null` for a field of invoices. */
export function customNameOf(field: RememberedField['field']): string | null {
  return field.startsWith('custom:') ? field.slice('custom:'.length) : null;
}

const MOST_VALUE_WORDS = 12;
const MOST_LABEL_WORDS = 4;
const PAGES = 3;
/** A label stands at most so far above its value, in heights of the value. */
const ABOVE_HEIGHTS = 3;

/** Finds the taught values on the page and remembers where and how they stand there; those that are not printed are left out. */
export function learnLayout(document: Document, taught: readonly TaughtValue[]): readonly RememberedField[] {
  return taught.flatMap((one) => {
    const found = findValue(document, one);
    return found ? [found] : [];
  });
}

interface Found {
  readonly page: Page;
  readonly rows: readonly (readonly Word[])[];
  readonly rowIndex: number;
  readonly from: number;
  readonly run: Run;
  readonly notation: Notation;
}

function findValue(document: Document, { field, value, place }: TaughtValue): RememberedField | null {
  const kind = kindOf(field);
  const all = document.pages.slice(0, PAGES).flatMap((page) => findOnPage(page, kind, value));
  // Of several places, the one that was pointed at, else one with a label.
  const told = all.map((found) => toRemembered(field, kind, found));
  const ranked = told.toSorted((a, b) => rankOf(a, place) - rankOf(b, place));
  return ranked[0] ?? null;
}

function rankOf(found: RememberedField, place: Place | null): number {
  if (place === null) return found.side === 'none' ? 1 : 0;
  return found.page === place.page ? distance(found.box, place.box) : 2;
}

/** Between the middles of two boxes, in shares of the page. */
export function distance(a: Box, b: Box): number {
  return Math.hypot((a.left + a.right - b.left - b.right) / 2, (a.top + a.bottom - b.top - b.bottom) / 2);
}

function findOnPage(page: Page, kind: FieldKind, value: string): readonly Found[] {
  const rows = rowsOf(page);
  return rows.flatMap((row, rowIndex) =>
    row.flatMap((_, from) => {
      const found = shortestRun(row, from, (text) => notationOf(kind, text, value));
      return found ? [{ page, rows, rowIndex, from, ...found }] : [];
    }),
  );
}

function shortestRun(
  row: readonly Word[],
  from: number,
  read: (text: string) => Notation | null,
): { readonly run: Run; readonly notation: Notation } | null {
  for (let to = from + 1; to <= Math.min(row.length, from + MOST_VALUE_WORDS); to += 1) {
    const run = runOf(row, from, to);
    const notation = run && read(run.text);
    if (run && notation) return { run, notation };
    const [last, next] = [row[to - 1], row[to]];
    if (!last || !next || !isBeside(last, next)) return null;
  }
  return null;
}

function toRemembered(field: RememberedField['field'], kind: FieldKind, found: Found): RememberedField {
  const { run, notation, page } = found;
  const place = { page: page.number, box: run.box, words: run.words.length, shape: shapeOf(run.text) };
  return { field, kind, ...notation, ...labelOf(found), ...place };
}

function labelOf(found: Found): Pick<RememberedField, 'label' | 'side'> {
  const left = labelLeft(found);
  if (left !== '') return { label: left, side: 'left' };
  const above = labelAbove(found);
  return above === '' ? { label: '', side: 'none' } : { label: above, side: 'above' };
}

function labelLeft({ rows, rowIndex, from }: Found): string {
  const row = rows[rowIndex] ?? [];
  const words: string[] = [];
  for (let at = from - 1; at >= 0 && words.length < MOST_LABEL_WORDS; at -= 1) {
    // The first word of a label may stand far away; further ones belong to it only when they are close.
    const text = words.length === 0 || areBeside(row, at) ? foldedLetters(row[at]?.text ?? '') : '';
    if (text === '') break;
    words.unshift(text);
  }
  return words.join(' ');
}

function areBeside(row: readonly Word[], at: number): boolean {
  const [word, next] = [row[at], row[at + 1]];
  return word !== undefined && next !== undefined && isBeside(word, next);
}

function labelAbove({ rows, rowIndex, run }: Found): string {
  const row = rows[rowIndex - 1] ?? [];
  const height = run.box.bottom - run.box.top;
  const over = row.filter(
    ({ box }) =>
      box.right > run.box.left &&
      box.left < run.box.right &&
      run.box.top - box.bottom <= height * ABOVE_HEIGHTS,
  );
  return over
    .map((word) => foldedLetters(word.text))
    .filter((text) => text !== '')
    .slice(0, MOST_LABEL_WORDS)
    .join(' ');
}
