import { GREY, WHITE } from '../draw/color.ts';
import { ensureSpace } from '../draw/ensure-space.ts';
import { fitInk } from '../draw/fit-ink.ts';
import { bold, quiet, regular } from '../draw/inks.ts';
import { bankPairs, contactPairs, metaPairs, taxPairs, termsSentence } from '../draw/invoice-pairs.ts';
import { layOutColumns } from '../draw/item-columns.ts';
import { drawItemsTable } from '../draw/items-table.ts';
import { drawPageNumbers } from '../draw/page-numbers.ts';
import { drawInline, drawSpread, drawStacked } from '../draw/pairs.ts';
import { buyerLines } from '../draw/party-lines.ts';
import type { InvoiceScene } from '../draw/scene.ts';
import { drawBlock } from '../draw/text-block.ts';
import { totalRows } from '../draw/total-rows.ts';
import type { InvoiceLayout } from './layout.ts';

const MARGIN = 44;

/** A coloured banner with the company, data as small cards in a row, striped table, tinted totals. */
export const BANNER: InvoiceLayout = {
  id: 'banner',
  description: 'Coloured banner, data cards in a row, striped table, tinted totals box',
  typeface: 'sans',
  draw: (scene) => {
    const { sheet, accent } = scene;
    const width = sheet.size.width - MARGIN * 2;
    drawBanner(scene);
    const top = drawCards(scene, 132);
    const bottom = sheet.size.height - 70;
    const turnPage = () => {
      sheet.addPage();
      sheet.tint({ x: 0, y: 0, width: sheet.size.width, height: 14 }, accent.strong);
      return 44;
    };
    const columns = layOutColumns(
      scene,
      ['description', 'productCode', 'quantity', 'unitPrice', 'discount', 'taxRate', 'lineTotal'],
      { x: MARGIN, width },
    );
    const end = drawItemsTable(scene, {
      y: top,
      bottom,
      columns,
      size: 9,
      padding: 6,
      headerFill: accent.strong,
      headerColor: WHITE,
      headerRule: null,
      rowRule: null,
      zebra: accent.pale,
      uprights: null,
      turnPage,
    });
    drawEnd(scene, ensureSpace(end + 16, totalRows(scene).length * 18 + 40, { bottom, turnPage }));
    drawPageNumbers(scene, { x: sheet.size.width - MARGIN, y: sheet.size.height - 26 });
  },
};

function drawBanner({ sheet, document, accent }: InvoiceScene): void {
  const { seller, words } = document;
  sheet.tint({ x: 0, y: 0, width: sheet.size.width, height: 92 }, accent.strong);
  const title = bold(26, WHITE);
  const width = sheet.size.width - MARGIN * 2 - sheet.widthOf(words.invoice, title) - 20;
  const ink = fitInk(sheet, [seller.name], { ink: bold(16, WHITE), width });
  sheet.text({ text: seller.name, x: MARGIN, y: 44, ink, mark: 'sellerName' });
  sheet.text({
    text: seller.address.lines.join(', '),
    x: MARGIN,
    y: 62,
    ink: regular(8.5, WHITE),
    mark: 'sellerAddress',
  });
  sheet.text({
    text: words.invoice,
    x: sheet.size.width - MARGIN,
    y: 56,
    ink: title,
    align: 'right',
  });
}

function drawCards(scene: InvoiceScene, top: number): number {
  const { sheet, document } = scene;
  sheet.text({ text: document.words.billTo, x: MARGIN, y: top, ink: quiet(8) });
  drawBlock(sheet, buyerLines(scene, { name: bold(10.5), rest: regular(10) }), {
    x: MARGIN,
    y: top + 15,
    leading: 13.5,
  });
  const right = sheet.size.width / 2 + 20;
  drawInline(sheet, [...contactPairs(scene), ...taxPairs(scene)], {
    x: right,
    y: top,
    leading: 13,
    labelInk: quiet(8.5),
    valueInk: regular(8.5),
    width: sheet.size.width - MARGIN - right,
  });
  const cards = metaPairs(scene);
  const step = (sheet.size.width - MARGIN * 2) / Math.min(cards.length, 3);
  for (const [index, card] of cards.entries()) {
    const x = MARGIN + (index % 3) * step;
    const y = top + 96 + Math.floor(index / 3) * 36;
    drawStacked(sheet, [card], { x, y, leading: 30, labelInk: quiet(8), valueInk: bold(10.5) });
  }
  return top + 96 + Math.ceil(cards.length / 3) * 36 + 4;
}

function drawEnd(scene: InvoiceScene, top: number): void {
  const { sheet, document, accent } = scene;
  const rows = totalRows(scene);
  const width = 236;
  const x = sheet.size.width - MARGIN - width;
  sheet.tint({ x, y: top, width, height: rows.length * 18 + 14 }, accent.pale);
  for (const [index, row] of rows.entries()) {
    const ink = row.isStrong ? bold(11, accent.strong) : regular(9.5);
    const y = top + 18 + index * 18;
    drawSpread(sheet, [row], {
      x: x + 10,
      rightX: x + width - 10,
      y,
      leading: 18,
      labelInk: ink,
      valueInk: ink,
    });
  }
  const bank = bankPairs(scene);
  if (bank.length > 0)
    sheet.text({ text: document.words.bank, x: MARGIN, y: top + 18, ink: bold(9.5, accent.strong) });
  drawStacked(sheet, bank, {
    x: MARGIN,
    y: top + 34,
    leading: 26,
    labelInk: quiet(7.5),
    valueInk: regular(9),
  });
  sheet.text({ text: termsSentence(scene), x: MARGIN, y: top + 96, ink: regular(9) });
  sheet.text({ text: document.words.closing, x: MARGIN, y: top + 111, ink: regular(9, GREY) });
}
