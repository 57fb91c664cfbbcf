import type { KindLabel } from '../../labels/language-labels.ts';
import { isMoney } from '../amounts/amount.ts';
import type { Findings, ReadRow } from '../findings.ts';
import type { Cell, Row } from '../page/sheet.ts';
import { keyOf } from '../text/fold.ts';
import { type Spot, spotLabels } from '../text/spot-labels.ts';

/** A word on the paper that names a kind of paper. */
export interface Named {
  readonly meaning: KindLabel;
  /** How much it looks like the title: 0 when it only stands somewhere. */
  readonly title: number;
}

/** A heading stands in this upper part of the first page. */
const HEADING_ZONE = 0.45;
/** Points of a phrase that stands like a heading, before its looks are counted. */
const HEADING = 3;
const EXACT = 1;
const FIRST = 1;
/** Type this many times as high as the usual earns the most. */
const TALL = 1.6;
const TALL_POINTS = 3;
/** A word that makes up no more of its cell than this stands beside the title's own words. */
const BESIDE = 0.55;
/** A longer one is a sentence. */
const MAX_TITLE_WORDS = 8;
/** Words set letter by letter: "Q U O T E". */
const MIN_SPACED = 4;

/** Every word that names a kind of paper, and how much it looks like the paper's title. */
export function findNamed(findings: Findings): Named[] {
  const usual = usualHeight(findings);
  return findings.rows.flatMap((row) =>
    spotsOf(row, findings).map((spot) => ({
      meaning: spot.meaning,
      title: titlePoints(spot, row, usual),
    })),
  );
}

function spotsOf({ row }: ReadRow, { lexicons, sheet }: Findings): Spot<KindLabel>[] {
  return spotLabels(row.cells.some(isSpaced) ? unspaced(row) : row, lexicons.kinds, sheet.isRecognised);
}

function isSpaced({ words }: Cell): boolean {
  return words.length >= MIN_SPACED && words.every(({ text }) => text.length === 1);
}

/** The row with the words of each cell that are set letter by letter joined. */
function unspaced(row: Row): Row {
  const cells = row.cells.map((cell) => (isSpaced(cell) ? joined(cell) : cell));
  return { ...row, words: cells.flatMap(({ words }) => words), cells };
}

function joined(cell: Cell): Cell {
  const text = cell.words.map((word) => word.text).join('');
  return { ...cell, text, words: cell.words.slice(0, 1).map((word) => ({ ...word, text, box: cell.box })) };
}

function isInHead({ row, amounts }: ReadRow): boolean {
  return row.leaf === 0 && row.middle < HEADING_ZONE && !amounts.some(isMoney);
}

function titlePoints(spot: Spot<KindLabel>, readRow: ReadRow, usual: number): number {
  const { row } = readRow;
  if (!isInHead(readRow)) return 0;
  const cell = cellOf(spot) ?? spot.row;
  const share = spot.length / Math.max(1, keyOf(cell.text).length);
  const tall = tallness(spot, usual);
  if (share <= BESIDE && spot.from > 0 && tall < 1) return 0;
  if (cell.words.length > MAX_TITLE_WORDS || namesAnother(spot, cell)) return 0;
  const exact = share > 0.9 ? EXACT : 0;
  const first = FIRST * (1 - row.middle / HEADING_ZONE);
  return HEADING * spot.quality + TALL_POINTS * tall + exact + first;
}

/** "Delivery note no. | : 123" is a label of a number: an invoice names other papers so. */
function namesAnother({ meaning, row }: Spot<KindLabel>, cell: Cell): boolean {
  const next = row.cells[row.cells.indexOf(cell) + 1];
  return meaning !== 'invoice' && (/[:：]$/u.test(cell.text) || /^[:：]/u.test(next?.text ?? ''));
}

function cellOf({ row, box }: Spot<KindLabel>): Cell | undefined {
  const isAround = (around: Cell['box']) =>
    around.left <= box.left + 0.001 && around.right >= box.right - 0.001;
  return row.cells.find((cell) => isAround(cell.box));
}

/** 0 for type of the usual height, 1 for a headline's. */
function tallness({ box }: Spot<KindLabel>, usual: number): number {
  return Math.min(1, Math.max(0, ((box.bottom - box.top) / usual - 1) / (TALL - 1)));
}

function usualHeight({ rows }: Findings): number {
  const heights = rows.map(({ row }) => row.textHeight).sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? 1;
}
