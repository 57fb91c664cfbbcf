import { type Box, clampBox } from '@vouch/core/geometry/box.ts';

import type { Size } from '../picture.ts';

/** A word as the second reader sees it; the box is in page shares. */
export interface SecondWord {
  readonly text: string;
  readonly box: Box;
  /** 0 to 1. */
  readonly confidence: number;
}

const WORD_LEVEL = '5';
const MAX_WORDS = 10_000;
const MAX_WORD_LENGTH = 100;

/** Reads the words of Tesseract's table output (level, page, block, …, left, top, width, height, confidence, text). */
export function parseTsv(table: string, size: Size): SecondWord[] {
  const words: SecondWord[] = [];
  for (const row of table.split('\n')) {
    const word = parseRow(row.split('\t'), size);
    if (word !== null) words.push(word);
    if (words.length === MAX_WORDS) break;
  }
  return words;
}

function parseRow(cells: readonly string[], size: Size): SecondWord | null {
  const text = cells[11]?.trim() ?? '';
  if (cells[0] !== WORD_LEVEL || text === '' || text.length > MAX_WORD_LENGTH) return null;
  const numbers = cells.slice(6, 11).map(Number);
  if (!numbers.every(Number.isFinite)) return null;
  const [left, top, width, height, confidence] = numbers as [number, number, number, number, number];
  const box = clampBox({
    left: left / size.width,
    top: top / size.height,
    right: (left + width) / size.width,
    bottom: (top + height) / size.height,
  });
  return { text, box, confidence: Math.min(1, Math.max(0, confidence / 100)) };
}
