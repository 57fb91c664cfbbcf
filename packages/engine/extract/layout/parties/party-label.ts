import type { PartyLabel } from '../../labels/language-labels.ts';
import type { ReadRow } from '../findings.ts';
import type { Cell } from '../page/sheet.ts';
import { keyOf } from '../text/fold.ts';
import type { Spot } from '../text/spot-labels.ts';

/** A label of its own is longer than the small words ("to", "von") that open sentences too. */
const SURE_LENGTH = 5;
/** Signs a label may be followed by and still stand alone. */
const LOOSE_ENDS = 2;

/**
 * How surely words for a seller or buyer head a block, in points: 0 not at all, 2 a short word alone, 6 a long one. A label
 * opens its cell and is followed by a colon or nothing; later pages and lower places count less.
 */
export function labelStrength(label: Spot<PartyLabel>, readRow: ReadRow): number {
  const { row } = readRow;
  const cell = row.cells.find((one) => holds(one, label));
  if (!cell || cell.words[0] !== row.words[label.firstWord]) return 0;
  if (hasNumber(label, readRow) || opensLongerLabel(label, readRow)) return 0;
  const colon = hasColon(label, readRow);
  const rest = keyOf(cell.text).length - label.length;
  if (rest > LOOSE_ENDS && !colon) return 0;
  return certainty(label, colon) * label.quality - (row.leaf > 0 ? 1.5 : 0) - row.middle;
}

/** Whether a colon follows the label, in its word or after it. */
export function hasColon(label: Spot<PartyLabel>, { row }: ReadRow): boolean {
  const ending = row.words[label.lastWord]?.text ?? '';
  const next = row.words[label.lastWord + 1]?.text ?? '';
  return /[:：]$/u.test(ending) || /^[:：]/u.test(next);
}

function certainty(label: Spot<PartyLabel>, colon: boolean): number {
  if (label.length >= SURE_LENGTH) return 6;
  return colon ? 4 : 2;
}

/** "Customer:2" is the label of a number. */
function hasNumber(label: Spot<PartyLabel>, { row }: ReadRow): boolean {
  return /[:：].*\d/u.test(row.words[label.lastWord]?.text ?? '');
}

/** "Customer no. 98508", "Client ID": the label of a value that begins with the word. */
function opensLongerLabel(label: Spot<PartyLabel>, { labels }: ReadRow): boolean {
  return labels.some((other) => other.firstWord === label.firstWord && other.lastWord > label.lastWord);
}

function holds(cell: Cell, label: Spot<PartyLabel>): boolean {
  return cell.box.left <= label.box.left + 0.001 && cell.box.right >= label.box.right - 0.001;
}
