import type { Word } from '@vouch/core/document/document.ts';
import type { Findings, ReadRow } from '../findings.ts';
import type { Row } from '../page/sheet.ts';
import type { ValueLabel } from '../text/lexicons.ts';
import type { Spot } from '../text/spot-labels.ts';

/** Words that may be the value of a label. */
export interface ValueWords {
  readonly words: readonly Word[];
  readonly row: Row;
  readonly relation: 'right' | 'below';
}

/** Signs that only join a label and its value. */
const JOINERS = /^[:：#=.\-–]*$/u;
const MAX_WORDS = 12;
/** A gap wider than this share of the page may part two columns. */
const FAR = 0.12;

/** The words right of a label up to the next label, and the words under it; the likelier first. */
export function valuesAfter(label: Spot<ValueLabel>, readRow: ReadRow, findings: Findings): ValueWords[] {
  const right = rightOf(label, readRow);
  const below = belowOf(label, readRow, findings);
  const isFar = (right[0]?.box.left ?? 0) - label.box.right > FAR;
  if (below && isFar && isAligned(below, label)) return [below];
  const beside = right.length > 0 ? [{ words: right, row: readRow.row, relation: 'right' as const }] : [];
  return below ? [...beside, below] : beside;
}

/** Whether the words under a label start where it starts: a list of labels over their values, in a column of its own. */
function isAligned(below: ValueWords, label: Spot<ValueLabel>): boolean {
  const hasNumber = below.words.some((word) => /\d/.test(word.text));
  return hasNumber && Math.abs((below.words[0]?.box.left ?? 1) - label.box.left) < 0.006;
}

function rightOf(label: Spot<ValueLabel>, { row, labels }: ReadRow): Word[] {
  const next = labels.find((other) => other.from >= label.to && other.firstWord > label.lastWord);
  const end = next ? next.firstWord : row.words.length;
  return row.words
    .slice(label.lastWord + 1, Math.min(end, label.lastWord + 1 + MAX_WORDS))
    .filter((word) => !JOINERS.test(word.text));
}

/** Words of the next rows that start under the label, in the first row that has some. */
function belowOf(label: Spot<ValueLabel>, { row }: ReadRow, findings: Findings): ValueWords | null {
  for (const next of findings.rows.slice(row.index + 1, row.index + 3)) {
    const isNear = next.row.page === row.page && next.row.middle - row.middle < 4.5 * row.textHeight;
    if (!isNear) return null;
    const cell = next.row.cells.find((one) => isUnder(label, one.box));
    if (!cell) continue;
    if (
      next.labels.some(
        (other) => other.box.left >= cell.box.left - 0.002 && other.box.right <= cell.box.right + 0.002,
      )
    )
      return null;
    return { words: cell.words, row: next.row, relation: 'below' };
  }
  return null;
}

function isUnder(label: Spot<ValueLabel>, box: { left: number; right: number }): boolean {
  const shared = Math.min(label.box.right, box.right) - Math.max(label.box.left, box.left);
  return shared > 0 || Math.abs(box.left - label.box.left) < 0.02;
}
