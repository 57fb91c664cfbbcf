import type { Mark } from './mark.ts';
import type { Ink, Sheet } from './sheet.ts';

/** One line of a block. */
export interface BlockLine {
  readonly text: string;
  readonly ink: Ink;
  readonly mark?: Mark;
  readonly label?: string;
}

/** Where a block stands. */
export interface BlockLook {
  readonly x: number;
  readonly y: number;
  readonly leading: number;
  readonly align?: 'left' | 'right' | 'center';
}

/** Draws lines below each other; gives the next free baseline. */
export function drawBlock(sheet: Sheet, lines: readonly BlockLine[], look: BlockLook): number {
  for (const [row, line] of lines.entries()) {
    sheet.text({ ...line, x: look.x, y: look.y + row * look.leading, align: look.align ?? 'left' });
  }
  return look.y + lines.length * look.leading;
}
