import type { Word } from '@vouch/core/document/document.ts';

/** Lines shorter than this share of the page width say little about the tilt. */
const LONG_ENOUGH = 0.3;
const MAX_TILT = 0.1;

/** How far lines sink from left to right, in page heights per page width; 0 for straight pages. Median over long lines. */
export function tiltOf(words: readonly Word[]): number {
  const slopes: number[] = [];
  for (const line of Map.groupBy(words, (word) => word.line).values()) {
    const first = line.reduce((a, b) => (b.box.left < a.box.left ? b : a));
    const last = line.reduce((a, b) => (b.box.left > a.box.left ? b : a));
    const run = centre(last) - centre(first);
    if (run > LONG_ENOUGH) slopes.push((middle(last) - middle(first)) / run);
  }
  if (slopes.length < 3) return 0;
  const slope = slopes.sort((a, b) => a - b)[slopes.length >> 1] ?? 0;
  return Math.abs(slope) > MAX_TILT ? 0 : slope;
}

function centre(word: Word): number {
  return (word.box.left + word.box.right) / 2;
}

function middle(word: Word): number {
  return (word.box.top + word.box.bottom) / 2;
}
