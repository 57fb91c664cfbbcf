import type { PdfChar } from '../../../open/pdf/pdfium/chars.ts';
import type { DrawnWord } from '../text/words.ts';

/** A step from one digit to the next that differs from the usual by more than this share of the size. */
const UNUSUAL_STEP = 0.06;
/** So often must two digits of a font follow each other before anything is usual. */
const FEWEST_SAME = 4;
const MOST_PAIRS = 20_000;

/** How far digits of each font stand apart. */
export interface DigitSpacing {
  /** Whether two neighbouring digits stand apart by another step than the same two digits of their font elsewhere on the page. */
  readonly isUnusual: (a: PdfChar, b: PdfChar) => boolean;
}

/** Measures the steps between neighbouring digits. The same two digits are compared: fonts kern some pairs. */
export function readDigitSpacing(words: readonly DrawnWord[]): DigitSpacing {
  const pairs = words
    .flatMap(({ chars }) => chars.slice(1).map((next, index) => [chars[index] ?? next, next] as const))
    .filter(([a, b]) => /^\d\d$/.test(a.text + b.text) && a.font === b.font)
    .slice(0, MOST_PAIRS);
  const steps = Map.groupBy(pairs, ([a, b]) => keyOf(a, b));
  const usual = new Map(
    [...steps]
      .filter(([, same]) => same.length >= FEWEST_SAME)
      .map(([key, same]) => [key, median(same.map(([a, b]) => stepOf(a, b)))]),
  );
  return {
    isUnusual: (a, b) => {
      const expected = usual.get(keyOf(a, b));
      return expected !== undefined && Math.abs(stepOf(a, b) - expected) > UNUSUAL_STEP;
    },
  };
}

function keyOf(a: PdfChar, b: PdfChar): string {
  return `${a.font}:${a.text}${b.text}`;
}

/** In shares of the size. */
function stepOf(a: PdfChar, b: PdfChar): number {
  return (b.originX - a.originX) / Math.max(a.sizePt, 1);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
