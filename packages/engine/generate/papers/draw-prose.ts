import { bold, regular } from '../draw/inks.ts';
import type { Scene } from '../draw/scene.ts';
import { drawBlock } from '../draw/text-block.ts';
import { wrapText } from '../draw/wrap-text.ts';
import type { Prose } from './prose.ts';

/** Where prose is set and how large, points. */
export interface ProseLook {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Sets heading and paragraphs in one column; gives the next free baseline. */
export function drawProse({ sheet }: Pick<Scene, 'sheet'>, prose: Prose, look: ProseLook): number {
  const { x, width, size } = look;
  sheet.text({ text: prose.heading, x, y: look.y, ink: bold(size * 1.3) });
  const ink = regular(size);
  let y = look.y + size * 2.4;
  for (const paragraph of prose.paragraphs) {
    const lines = wrapText(sheet, paragraph, { ink, width }).map((text) => ({ text, ink }));
    y = drawBlock(sheet, lines, { x, y, leading: size * 1.3 }) + size * 0.8;
  }
  return y;
}
