import type { Document, Page, Word } from '@vouch/core/document/document.ts';
import { unionOf } from '@vouch/core/geometry/box.ts';
import { splitCells } from './split-cells.ts';
import { tiltOf } from './tilt.ts';
import type { Row, Sheet } from './sheet.ts';

/** Lines whose middles are closer than this share of their height stand on one row. */
const SAME_ROW = 0.45;

interface Line {
  words: Word[];
  middle: number;
  height: number;
}

/** Puts the words of all pages in rows and cells. Lines that stand side by side become one row. */
export function toSheet(document: Pick<Document, 'pages'>): Sheet {
  const rows: Row[] = [];
  for (const [leaf, page] of document.pages.entries()) {
    for (const line of joinSideBySide(linesOf(page)))
      rows.push(toRow(line, page, { index: rows.length, leaf }));
  }
  return {
    rows,
    pageCount: document.pages.length,
    isRecognised: document.pages.some((page) => page.textSource === 'ocr'),
    aspects: new Map(document.pages.map((page) => [page.number, page.height / Math.max(1, page.width)])),
  };
}

function linesOf(page: Page): Line[] {
  const tilt = tiltOf(page.words);
  const byLine = Map.groupBy(
    page.words.filter((word) => word.text.trim() !== ''),
    (word) => word.line,
  );
  return [...byLine.values()].map((words) => ({
    words,
    middle: median(words.map((word) => middleOf(word) - tilt * (centreOf(word) - 0.5))),
    height: median(words.map((word) => word.box.bottom - word.box.top)),
  }));
}

function joinSideBySide(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of [...lines].sort((a, b) => a.middle - b.middle)) {
    const last = joined.at(-1);
    if (last && isBeside(last, line)) last.words.push(...line.words);
    else joined.push({ ...line, words: [...line.words] });
  }
  return joined;
}

function isBeside(a: Line, b: Line): boolean {
  const near = Math.abs(a.middle - b.middle) < SAME_ROW * Math.min(a.height, b.height);
  return near && !a.words.some((one) => b.words.some((other) => overlapsAcross(one, other)));
}

function overlapsAcross(a: Word, b: Word): boolean {
  const shared = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
  return shared > 0.3 * Math.min(a.box.right - a.box.left, b.box.right - b.box.left);
}

function toRow(line: Line, page: Page, at: Pick<Row, 'index' | 'leaf'>): Row {
  const words = line.words.sort((a, b) => a.box.left - b.box.left);
  const box = unionOf(words.map((word) => word.box)) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const cells = splitCells(words, line.height * (page.height / Math.max(1, page.width)));
  const text = cells.map((cell) => cell.text).join(' ');
  return {
    ...at,
    page: page.number,
    text,
    words,
    cells,
    box,
    middle: line.middle,
    textHeight: line.height,
  };
}

function middleOf(word: Word): number {
  return (word.box.top + word.box.bottom) / 2;
}

function centreOf(word: Word): number {
  return (word.box.left + word.box.right) / 2;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
