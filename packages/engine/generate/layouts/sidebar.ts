import { LIGHT } from '../draw/color.ts';
import { ensureSpace } from '../draw/ensure-space.ts';
import { bold, quiet, regular } from '../draw/inks.ts';
import { bankPairs, contactPairs, metaPairs, taxPairs, termsSentence } from '../draw/invoice-pairs.ts';
import { layOutColumns } from '../draw/item-columns.ts';
import { drawItemsTable } from '../draw/items-table.ts';
import { drawPageNumbers } from '../draw/page-numbers.ts';
import { drawSpread, drawStacked } from '../draw/pairs.ts';
import { buyerLines, sellerLines } from '../draw/party-lines.ts';
import type { InvoiceScene } from '../draw/scene.ts';
import { drawBlock } from '../draw/text-block.ts';
import { totalRows } from '../draw/total-rows.ts';
import { wrapText } from '../draw/wrap-text.ts';
import type { InvoiceLayout } from './layout.ts';

const BAR = 172;
const GAP = 22;

/** A tinted column with everything about the seller and the dates; buyer, items and totals beside it. */
export const SIDEBAR: InvoiceLayout = {
  id: 'sidebar',
  description: 'Tinted side column with seller and dates, items and totals beside it',
  typeface: 'sans',
  draw: (scene) => {
    const { sheet, document, accent } = scene;
    const x = BAR + GAP;
    const right = sheet.size.width - 32;
    drawBar(scene);
    sheet.text({ text: document.words.invoice, x, y: 74, ink: bold(24, accent.strong) });
    sheet.text({ text: document.words.billTo, x, y: 104, ink: quiet(8) });
    drawBlock(sheet, buyerLines(scene, { name: bold(10.5), rest: regular(10) }), {
      x,
      y: 119,
      leading: 13.5,
    });
    const bottom = sheet.size.height - 60;
    const turnPage = () => {
      sheet.addPage();
      sheet.tint({ x: 0, y: 0, width: BAR, height: sheet.size.height }, accent.pale);
      return 60;
    };
    const columns = layOutColumns(scene, ['description', 'quantity', 'unitPrice', 'discount', 'lineTotal'], {
      x,
      width: right - x,
    });
    const end = drawItemsTable(scene, {
      y: 196,
      bottom,
      columns,
      size: 8.5,
      padding: 5,
      headerFill: accent.pale,
      headerColor: accent.strong,
      headerRule: accent.strong,
      rowRule: LIGHT,
      zebra: null,
      uprights: null,
      turnPage,
    });
    drawEnd(scene, ensureSpace(end + 8, totalRows(scene).length * 17 + 44, { bottom, turnPage }), right);
    drawPageNumbers(scene, { x: right, y: sheet.size.height - 28 });
  },
};

function drawBar(scene: InvoiceScene): void {
  const { sheet, document, accent } = scene;
  const x = 24;
  sheet.tint({ x: 0, y: 0, width: BAR, height: sheet.size.height }, accent.pale);
  const fit = { ink: bold(13, accent.strong), width: BAR - x - 12 };
  const [, ...address] = sellerLines(scene, { name: fit.ink, rest: regular(8.5) });
  const name = wrapText(sheet, document.seller.name, fit).map(
    (text) => ({ text, ink: fit.ink, mark: 'sellerName' }) as const,
  );
  let y = drawBlock(sheet, name, { x, y: 70, leading: 16 });
  y = drawBlock(sheet, address, { x, y: y + 4, leading: 12 });
  const look = { x, leading: 30, labelInk: quiet(7.5), valueInk: regular(8.5) };
  y = drawStacked(sheet, metaPairs(scene), { ...look, y: y + 22, valueInk: bold(9.5) });
  y = drawStacked(sheet, [...contactPairs(scene), ...taxPairs(scene)], {
    ...look,
    y: y + 12,
    valueInk: regular(7.5),
  });
  drawStacked(sheet, bankPairs(scene), { ...look, y: y + 12, valueInk: regular(7) });
}

function drawEnd(scene: InvoiceScene, top: number, right: number): void {
  const { sheet, document, accent } = scene;
  const x = BAR + GAP;
  let y = top + 12;
  for (const row of totalRows(scene)) {
    const ink = row.isStrong ? bold(12, accent.strong) : regular(9.5);
    if (row.isStrong) sheet.rule([right - 230, y - 12], 230, accent.strong);
    y = drawSpread(sheet, [row], {
      x: right - 226,
      rightX: right - 4,
      y: y + 2,
      leading: 17,
      labelInk: ink,
      valueInk: ink,
    });
  }
  sheet.text({ text: termsSentence(scene), x, y: y + 18, ink: regular(9) });
  sheet.text({ text: document.words.closing, x, y: y + 32, ink: quiet(9) });
}
