import { fitInk } from '../draw/fit-ink.ts';
import { bold, quiet, regular } from '../draw/inks.ts';
import { contactPairs, metaPairs } from '../draw/invoice-pairs.ts';
import { drawColumns, drawInline } from '../draw/pairs.ts';
import type { Pair } from '../draw/pairs.ts';
import { buyerLines, sellerLines } from '../draw/party-lines.ts';
import type { InvoiceScene } from '../draw/scene.ts';
import { drawBlock } from '../draw/text-block.ts';

/** Left and right margin, points. */
export const MARGIN = 54;

/** Sender, receiver, data and title of a plain letter sheet; gives the next free baseline. */
export function drawHead(scene: InvoiceScene, data: readonly Pair[] = metaPairs(scene)): number {
  const { sheet, document } = scene;
  const right = sheet.size.width - MARGIN;
  const fit = { ink: bold(15, scene.accent.strong), width: 250 };
  const inks = { name: fitInk(sheet, [document.seller.name], fit), rest: regular(9) };
  const below = drawBlock(sheet, sellerLines(scene, inks), { x: MARGIN, y: 60, leading: 13 });
  drawInline(sheet, contactPairs(scene), {
    x: right - 190,
    y: 60,
    leading: 12,
    labelInk: quiet(8.5),
    valueInk: regular(8.5),
    width: 190,
  });
  const top = Math.max(below + 24, 140);
  drawBlock(sheet, buyerLines(scene, { name: regular(10.5), rest: regular(10.5) }), {
    x: MARGIN,
    y: top,
    leading: 14,
  });
  drawColumns(sheet, data, {
    x: right - 200,
    y: top,
    leading: 14,
    valueX: right - 90,
    labelInk: quiet(8.5),
    valueInk: regular(9),
  });
  const title = top + 110;
  sheet.text({ text: document.words.invoice, x: MARGIN, y: title, ink: bold(17) });
  return title + 26;
}
