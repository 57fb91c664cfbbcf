import type { Ink, Sheet } from './sheet.ts';

/** The ink, smaller if need be, so that the texts stand beside each other within the width. */
export function fitInk(
  sheet: Sheet,
  texts: readonly string[],
  fit: { readonly ink: Ink; readonly width: number },
): Ink {
  const needed = texts.reduce((sum, text) => sum + sheet.widthOf(text, fit.ink), GAP * (texts.length - 1));
  return needed <= fit.width ? fit.ink : { ...fit.ink, size: (fit.ink.size * fit.width) / needed };
}

/** Space between two texts, points. */
const GAP = 8;
