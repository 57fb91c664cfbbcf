import type { PageSize } from './sheet.ts';

/** Paper sizes in points. */
export const PAPER = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
} satisfies Record<string, PageSize>;

/** Width of till paper (80 mm) in points. */
export const TILL_WIDTH = 226.77;
