import { BLACK } from '../draw/color.ts';
import { ensureSpace } from '../draw/ensure-space.ts';
import { fitInk } from '../draw/fit-ink.ts';
import { bold, regular } from '../draw/inks.ts';
import { bankPairs, contactPairs, metaPairs, taxPairs, termsSentence } from '../draw/invoice-pairs.ts';
import { layOutColumns } from '../draw/item-columns.ts';
import { drawItemsTable } from '../draw/items-table.ts';
import { drawPageNumbers } from '../draw/page-numbers.ts';
import { drawColumns, drawInline, drawSpread } from '../draw/pairs.ts';
import { buyerLines, sellerLines } from '../draw/party-lines.ts';
import type { InvoiceScene } from '../draw/scene.ts';
import { drawBlock } from '../draw/text-block.ts';
import { totalRows } from '../draw/total-rows.ts';
import type { InvoiceLayout } from './layout.ts';

const MARGIN = 50;
const LEADING = 12.5;

/** Output of an old accounting program: one type size, dashed rules, everything below each other. */
export const TYPEWRITER: InvoiceLayout = {
  id: 'typewriter',
  description: 'Fixed-width type, dashed rules, data below each other',
  typeface: 'mono',
  draw: (scene) => {
    const { sheet } = scene;
    const right = sheet.size.width - MARGIN;
    const top = drawHead(scene);
    const bottom = sheet.size.height - 56;
    const turnPage = () => {
      sheet.addPage();
      return 56;
    };
    drawDashes(scene, top);
    const columns = layOutColumns(
      scene,
      ['quantity', 'description', 'unitPrice', 'discount', 'taxRate', 'lineTotal'],
      { x: MARGIN, width: right - MARGIN },
    );
    const end = drawItemsTable(scene, {
      y: top + 4,
      bottom,
      columns,
      size: 8.5,
      padding: 2,
      headerFill: null,
      headerColor: BLACK,
      headerRule: null,
      rowRule: null,
      zebra: null,
      uprights: null,
      turnPage,
    });
    drawEnd(scene, ensureSpace(end, (totalRows(scene).length + 7) * LEADING, { bottom, turnPage }));
    drawPageNumbers(scene, { x: right, y: sheet.size.height - 30 });
  },
};

function drawHead(scene: InvoiceScene): number {
  const { sheet, document } = scene;
  const fit = { ink: bold(10), width: sheet.size.width - MARGIN * 2 };
  const inks = { name: fitInk(sheet, [document.seller.name], fit), rest: regular(9) };
  const look = { x: MARGIN, leading: LEADING };
  let y = drawBlock(sheet, sellerLines(scene, inks), { ...look, y: 58 });
  const plain = { ...look, labelInk: regular(9), valueInk: regular(9) };
  y = drawInline(sheet, [...contactPairs(scene), ...taxPairs(scene)], { ...plain, y });
  sheet.text({ text: spaced(document.words.invoice), x: MARGIN, y: y + 26, ink: bold(13) });
  y = drawColumns(sheet, metaPairs(scene), { ...plain, y: y + 48, valueX: MARGIN + 150 });
  sheet.text({ text: `${document.words.billTo}:`, x: MARGIN, y: y + 14, ink: regular(9) });
  y = drawBlock(sheet, buyerLines(scene, inks), { ...look, y: y + 14 + LEADING });
  return y + 14;
}

function drawEnd(scene: InvoiceScene, top: number): void {
  const { sheet, document } = scene;
  const right = sheet.size.width - MARGIN;
  drawDashes(scene, top + 6);
  let y = top + 20;
  for (const row of totalRows(scene)) {
    const ink = row.isStrong ? bold(9.5) : regular(9);
    const look = { x: right - 250, rightX: right - 4, y, leading: LEADING, labelInk: ink, valueInk: ink };
    y = drawSpread(sheet, [row], look);
  }
  drawDashes(scene, y - 6);
  sheet.text({ text: termsSentence(scene), x: MARGIN, y: y + 14, ink: regular(9) });
  const bank = bankPairs(scene);
  if (bank.length > 0)
    sheet.text({ text: `${document.words.bank}:`, x: MARGIN, y: y + 14 + LEADING, ink: regular(9) });
  drawInline(sheet, bank, {
    x: MARGIN,
    y: y + 14 + LEADING * 2,
    leading: LEADING,
    labelInk: regular(9),
    valueInk: regular(9),
  });
}

function drawDashes({ sheet }: InvoiceScene, y: number): void {
  const ink = regular(8.5);
  const count = Math.floor((sheet.size.width - MARGIN * 2) / sheet.widthOf('-', ink));
  sheet.text({ text: '-'.repeat(count), x: MARGIN, y, ink });
}

function spaced(word: string): string {
  return Array.from(word.toUpperCase()).join(' ');
}
