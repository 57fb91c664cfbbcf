import { BLACK } from '../draw/color.ts';
import { ensureSpace } from '../draw/ensure-space.ts';
import { fitInk } from '../draw/fit-ink.ts';
import { bold, quiet, regular } from '../draw/inks.ts';
import { bankPairs, contactPairs, metaPairs, taxPairs, termsSentence } from '../draw/invoice-pairs.ts';
import { layOutColumns } from '../draw/item-columns.ts';
import { drawItemsTable } from '../draw/items-table.ts';
import { drawPageNumbers } from '../draw/page-numbers.ts';
import { drawInline, valueOf } from '../draw/pairs.ts';
import type { Pair } from '../draw/pairs.ts';
import { buyerLines, sellerLines } from '../draw/party-lines.ts';
import type { InvoiceScene } from '../draw/scene.ts';
import { drawBlock } from '../draw/text-block.ts';
import { totalRows } from '../draw/total-rows.ts';
import type { InvoiceLayout } from './layout.ts';

const MARGIN = 36;
const CELL = 17;
const HEAD = '#e4e4e4';
const LABEL_WIDTH = 110;

/** A printed form: every datum in a box, a full grid for the items, totals as further rows of the grid. */
export const FORM: InvoiceLayout = {
  id: 'form',
  description: 'Boxed form with label cells, full grid table and boxed totals',
  typeface: 'sans',
  draw: (scene) => {
    const { sheet, document } = scene;
    const width = sheet.size.width - MARGIN * 2;
    sheet.text({
      text: document.words.invoice.toUpperCase(),
      x: sheet.size.width / 2,
      y: 52,
      ink: bold(18),
      align: 'center',
    });
    const top = drawBoxes(scene, 70);
    const bottom = sheet.size.height - 60;
    const turnPage = () => {
      sheet.addPage();
      return 46;
    };
    const columns = layOutColumns(
      scene,
      [
        'position',
        'quantity',
        'unit',
        'productCode',
        'description',
        'taxRate',
        'unitPrice',
        'discount',
        'lineTotal',
      ],
      { x: MARGIN, width },
    );
    const end = drawItemsTable(scene, {
      y: top,
      bottom,
      columns,
      size: 8.5,
      padding: 4,
      headerFill: HEAD,
      headerColor: BLACK,
      headerRule: BLACK,
      rowRule: BLACK,
      zebra: null,
      uprights: BLACK,
      turnPage,
    });
    sheet.rule([MARGIN, top], width, BLACK);
    const need = totalRows(scene).length * CELL + 62;
    drawTotals(scene, ensureSpace(end, need, { bottom, turnPage }));
    drawPageNumbers(scene, { x: sheet.size.width - MARGIN, y: sheet.size.height - 28 });
  },
};

function drawBoxes(scene: InvoiceScene, top: number): number {
  const { sheet, document } = scene;
  const half = (sheet.size.width - MARGIN * 2) / 2;
  const meta = metaPairs(scene);
  const facts = [...contactPairs(scene), ...taxPairs(scene)];
  const height = Math.max(96, (meta.length + 1) * CELL, 62 + facts.length * 11);
  sheet.frame({ x: MARGIN, y: top, width: half, height }, BLACK);
  const fit = { ink: bold(11), width: half - 16 };
  const inks = { name: fitInk(sheet, [document.seller.name], fit), rest: regular(9) };
  const y = drawBlock(sheet, sellerLines(scene, inks), { x: MARGIN + 8, y: top + 16, leading: 12.5 });
  drawInline(sheet, facts, {
    x: MARGIN + 8,
    y: y + 4,
    leading: 11,
    labelInk: quiet(8),
    valueInk: regular(8),
  });
  drawCells(scene, meta, { x: MARGIN + half, y: top, width: half });
  sheet.frame({ x: MARGIN + half, y: top, width: half, height }, BLACK);
  const boxTop = top + height;
  sheet.frame({ x: MARGIN, y: boxTop, width: half * 2, height: 74 }, BLACK);
  sheet.text({ text: document.words.billTo, x: MARGIN + 8, y: boxTop + 14, ink: quiet(8) });
  drawBlock(sheet, buyerLines(scene, { name: bold(10), rest: regular(9.5) }), {
    x: MARGIN + 8,
    y: boxTop + 29,
    leading: 13,
  });
  return boxTop + 74 + 12;
}

/** Label cell and value cell, one pair a row. */
function drawCells(
  { sheet }: InvoiceScene,
  pairs: readonly Pair[],
  box: { readonly x: number; readonly y: number; readonly width: number },
): void {
  for (const [row, pair] of pairs.entries()) {
    const y = box.y + row * CELL;
    sheet.tint({ x: box.x, y, width: LABEL_WIDTH, height: CELL }, HEAD);
    sheet.frame({ x: box.x, y, width: box.width, height: CELL }, BLACK);
    sheet.upright([box.x + LABEL_WIDTH, y], CELL, BLACK);
    sheet.text({ text: pair.label, x: box.x + 5, y: y + 12, ink: regular(8.5) });
    sheet.text({ ...valueOf(pair), x: box.x + LABEL_WIDTH + 6, y: y + 12, ink: regular(9) });
  }
}

function drawTotals(scene: InvoiceScene, top: number): void {
  const { sheet } = scene;
  const width = 244;
  const x = sheet.size.width - MARGIN - width;
  let y = top;
  for (const row of totalRows(scene)) {
    const ink = row.isStrong ? bold(9.5) : regular(9);
    sheet.tint({ x, y, width: width - 100, height: CELL }, HEAD);
    sheet.frame({ x, y, width, height: CELL }, BLACK);
    sheet.upright([x + width - 100, y], CELL, BLACK);
    sheet.text({ text: row.label, x: x + 6, y: y + 12, ink });
    sheet.text({ ...valueOf(row), x: x + width - 5, y: y + 12, ink, align: 'right' });
    y += CELL;
  }
  sheet.text({ text: termsSentence(scene), x: MARGIN, y: top + 20, ink: regular(8.5) });
  drawInline(sheet, bankPairs(scene), {
    x: MARGIN,
    y: top + 36,
    leading: 12,
    labelInk: bold(8.5),
    valueInk: regular(8.5),
  });
}
