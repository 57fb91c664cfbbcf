import type { Document, Page, Word } from '../document/document.ts';
import type { Box } from '../geometry/box.ts';
import { readPrinted, shapeOf } from './field-kind.ts';
import { distance, type RememberedField } from './learn-layout.ts';
import { isBeside, type Run, rowsOf, runOf } from './rows.ts';
import { foldedLetters } from './template-vector.ts';

/** A value found where a template is remembered to have it. */
export interface Candidate {
  readonly field: RememberedField['field'];
  readonly value: string;
  readonly run: Run;
  readonly page: number;
  /** Found by its label, or by the place alone. */
  readonly by: 'label' | 'place';
}

/** A value of a template may stand so far from where it stood before, in shares of the page. */
const NEAR = { x: 0.04, y: 0.02 };
const BELOW_HEIGHTS = 4;

/** The value that the memory finds on a document; `null` when there is none of its kind. */
export function findCandidate(document: Document, memory: RememberedField): Candidate | null {
  const pages = document.pages.filter(({ number }) => number === memory.page);
  const labelled = pages.flatMap((page) => byLabel(page, memory));
  const found = labelled.length > 0 ? labelled : pages.flatMap((page) => byPlace(page, memory));
  const near = found.toSorted((a, b) => distance(a.run.box, memory.box) - distance(b.run.box, memory.box));
  return near[0] ?? null;
}

function byLabel(page: Page, memory: RememberedField): readonly Candidate[] {
  if (memory.label === '') return [];
  const rows = rowsOf(page);
  return rows.flatMap((row, rowIndex) =>
    row.flatMap((_, from) => {
      const end = endOfLabel(row, from, memory.label);
      if (end === null) return [];
      const runs =
        memory.side === 'left'
          ? [valueAfter(row, end, memory)]
          : valuesBelow(rows, rowIndex, { memory, label: runOf(row, from, end) });
      return runs.flatMap((run) => toCandidate(page, run, { memory, by: 'label' }));
    }),
  );
}

function endOfLabel(row: readonly Word[], from: number, label: string): number | null {
  const words = label.split(' ');
  const isLabel = words.every((word, offset) => foldedLetters(row[from + offset]?.text ?? '') === word);
  return isLabel ? from + words.length : null;
}

function valueAfter(row: readonly Word[], from: number, memory: RememberedField): Run | null {
  for (let start = from; start < Math.min(row.length, from + 3); start += 1) {
    const run = readableRun(row, start, memory);
    if (run) return run;
  }
  return null;
}

function valuesBelow(
  rows: readonly (readonly Word[])[],
  rowIndex: number,
  { memory, label }: { readonly memory: RememberedField; readonly label: Run | null },
): readonly (Run | null)[] {
  if (label === null) return [];
  const height = memory.box.bottom - memory.box.top;
  const below = rows
    .slice(rowIndex + 1, rowIndex + 3)
    .filter((row) => (row[0]?.box.top ?? 1) - label.box.bottom <= height * BELOW_HEIGHTS);
  return below.flatMap((row) =>
    row.flatMap((word, start) => (isUnder(word.box, label.box) ? [readableRun(row, start, memory)] : [])),
  );
}

function isUnder(box: Box, label: Box): boolean {
  return box.left < label.right + NEAR.x && box.right > label.left - NEAR.x;
}

function byPlace(page: Page, memory: RememberedField): readonly Candidate[] {
  return rowsOf(page).flatMap((row) =>
    row.flatMap((word, start) => {
      const isNear = isAt(word.box, memory);
      const run = isNear ? readableRun(row, start, memory) : null;
      // Without a label only a value that is written the same way counts.
      return run && isWrittenAlike(run, memory) ? toCandidate(page, run, { memory, by: 'place' }) : [];
    }),
  );
}

function isAt(box: Box, { box: old }: RememberedField): boolean {
  const isSameRow = Math.abs(box.top + box.bottom - old.top - old.bottom) / 2 <= NEAR.y;
  // Numbers are often set flush right.
  return isSameRow && (Math.abs(box.left - old.left) <= NEAR.x || Math.abs(box.right - old.right) <= NEAR.x);
}

function isWrittenAlike({ text }: Run, { kind, shape }: RememberedField): boolean {
  return kind === 'text' || kind === 'amount' || shapeOf(text) === shape;
}

/** The words from `start` that can be read as a value: texts to the end of their run, others as long as they are read. */
function readableRun(row: readonly Word[], start: number, memory: RememberedField): Run | null {
  const end = endOfRun(row, start);
  if (memory.kind === 'text') return runOf(row, start, end);
  const lengths = [memory.words, 1, 2, 3, 4].filter((length) => start + length <= end);
  const runs = lengths.map((length) => runOf(row, start, start + length));
  const read = runs.filter((run) => run !== null && readPrinted(memory.kind, run.text, memory) !== null);
  if (memory.kind !== 'code') return read[0] ?? null;
  return read.find((run) => run !== null && shapeOf(run.text) === memory.shape) ?? codeWithDigit(read);
}

function codeWithDigit(runs: readonly (Run | null)[]): Run | null {
  return runs.find((run) => run !== null && /\d/.test(run.text)) ?? null;
}

function endOfRun(row: readonly Word[], start: number): number {
  let end = start + 1;
  while (end < row.length) {
    const [last, next] = [row[end - 1], row[end]];
    if (!last || !next || !isBeside(last, next)) break;
    end += 1;
  }
  return end;
}

function toCandidate(
  page: Page,
  run: Run | null,
  { memory, by }: { readonly memory: RememberedField; readonly by: Candidate['by'] },
): readonly Candidate[] {
  const value = run && readPrinted(memory.kind, run.text, memory);
  return run && value !== null && value !== ''
    ? [{ field: memory.field, value, run, page: page.number, by }]
    : [];
}
