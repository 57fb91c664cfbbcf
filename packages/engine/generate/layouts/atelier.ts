import { BLACK, LIGHT } from '../draw/color.ts';
import { ensureSpace } from '../draw/ensure-space.ts';
import { fitInk } from '../draw/fit-ink.ts';
import { bold, quiet, regular } from '../draw/inks.ts';
import { bankPairs, contactPairs, metaPairs, taxPairs, termsSentence } from '../draw/invoice-pairs.ts';
import { layOutColumns } from '../draw/item-columns.ts';
import { drawItemsTable } from '../draw/items-table.ts';
import { drawPageNumbers } from '../draw/page-numbers.ts';
import { drawInline, drawSpread } from '../draw/pairs.ts';
import { buyerLines } from '../draw/party-lines.ts';
import type { InvoiceScene } from '../draw/scene.ts';
import { drawBlock } from '../draw/text-block.ts';
import { totalRows } from '../draw/total-rows.ts';
import type { InvoiceLayout } from './layout.ts';

const MARGIN = 70;

/** A small studio's paper: centred name, serif type, much white, a table without rules, totals at the left. */
export const ATELIER: InvoiceLayout = {
  id: 'atelier',
  description: 'Centred letterhead in serif type, open table, totals at the left',
  typeface: 'serif',
  draw: (scene) => {
    const { sheet } = scene;
    const width = sheet.size.width - MARGIN * 2;
    drawHead(scene);
    const bottom = sheet.size.height - 92;
    const turnPage = () => {
      sheet.addPage();
      return 72;
    };
    const columns = layOutColumns(
      scene,
      ['description', 'quantity', 'unit', 'unitPrice', 'discount', 'lineTotal'],
      { x: MARGIN - 4, width: width + 8 },
    );
    const end = drawItemsTable(scene, {
      y: 330,
      bottom,
      columns,
      size: 10,
      padding: 4,
      headerFill: null,
      headerColor: scene.accent.strong,
      headerRule: LIGHT,
      rowRule: null,
      zebra: null,
      uprights: null,
      turnPage,
    });
    drawEnd(scene, ensureSpace(end + 10, totalRows(scene).length * 17 + 40, { bottom, turnPage }));
    drawFeet(scene);
  },
};

function drawHead(scene: InvoiceScene): void {
  const { sheet, document, accent } = scene;
  const { seller, words } = document;
  const middle = sheet.size.width / 2;
  const fit = { ink: bold(21, accent.strong), width: sheet.size.width - MARGIN * 2 };
  const ink = fitInk(sheet, [seller.name], fit);
  sheet.text({
    text: seller.name,
    x: middle,
    y: 76,
    ink,
    align: 'center',
    mark: 'sellerName',
  });
  sheet.text({
    text: seller.address.lines.join(' · '),
    x: middle,
    y: 95,
    ink: quiet(9.5),
    align: 'center',
    mark: 'sellerAddress',
  });
  sheet.rule([MARGIN, 108], sheet.size.width - MARGIN * 2, LIGHT);
  const look = { leading: 15, labelInk: quiet(10), valueInk: regular(10.5) };
  sheet.text({ text: words.invoice, x: MARGIN, y: 160, ink: regular(22, BLACK) });
  drawInline(sheet, metaPairs(scene), { ...look, x: MARGIN, y: 184 });
  sheet.text({ text: words.billTo, x: sheet.size.width - MARGIN - 180, y: 160, ink: quiet(9.5) });
  drawBlock(sheet, buyerLines(scene, { name: bold(11), rest: regular(10.5) }), {
    x: sheet.size.width - MARGIN - 180,
    y: 178,
    leading: 14.5,
  });
}

function drawEnd(scene: InvoiceScene, top: number): void {
  const { sheet, accent } = scene;
  sheet.rule([MARGIN, top], sheet.size.width - MARGIN * 2, LIGHT);
  let y = top + 20;
  for (const row of totalRows(scene)) {
    const ink = row.isStrong ? bold(12.5, accent.strong) : regular(10.5);
    y = drawSpread(sheet, [row], {
      x: MARGIN,
      rightX: MARGIN + 250,
      y,
      leading: 17,
      labelInk: ink,
      valueInk: ink,
    });
  }
  sheet.text({ text: termsSentence(scene), x: MARGIN, y: y + 14, ink: regular(10) });
}

function drawFeet(scene: InvoiceScene): void {
  const { sheet } = scene;
  const y = sheet.size.height - 66;
  const facts = [...contactPairs(scene), ...taxPairs(scene)];
  const look = { leading: 11, labelInk: quiet(8), valueInk: regular(8) };
  sheet.turnTo(sheet.pageCount() - 1);
  sheet.rule([MARGIN, y - 14], sheet.size.width - MARGIN * 2, LIGHT);
  drawInline(sheet, facts.slice(0, 3), { ...look, x: MARGIN, y });
  drawInline(sheet, [...facts.slice(3), ...bankPairs(scene)], { ...look, x: sheet.size.width / 2, y });
  drawPageNumbers(scene, { x: sheet.size.width - MARGIN, y: sheet.size.height - 24 });
}
