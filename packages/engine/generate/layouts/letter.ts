import { BLACK, LIGHT } from '../draw/color.ts';
import { ensureSpace } from '../draw/ensure-space.ts';
import { fitInk } from '../draw/fit-ink.ts';
import { bold, quiet, regular } from '../draw/inks.ts';
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

const LEFT = 62;
const FOOTER_HEIGHT = 96;

/** A business letter: address window, data block at the right, ruled table, three-column footer. */
export const LETTER: InvoiceLayout = {
  id: 'letter',
  description: 'Business letter with address window, ruled table and three-column footer',
  typeface: 'sans',
  draw: (scene) => {
    const { sheet } = scene;
    const right = sheet.size.width - 50;
    drawHead(scene, right);
    const bottom = sheet.size.height - FOOTER_HEIGHT - 14;
    const turnPage = () => {
      sheet.addPage();
      return 64;
    };
    const columns = layOutColumns(
      scene,
      [
        'position',
        'productCode',
        'description',
        'quantity',
        'unit',
        'unitPrice',
        'discount',
        'taxRate',
        'lineTotal',
      ],
      { x: LEFT, width: right - LEFT },
    );
    const end = drawItemsTable(scene, {
      y: 306,
      bottom,
      columns,
      size: 9,
      padding: 4.5,
      headerFill: null,
      headerColor: BLACK,
      headerRule: BLACK,
      rowRule: LIGHT,
      zebra: null,
      uprights: null,
      turnPage,
    });
    drawTotals(scene, ensureSpace(end + 12, totalRows(scene).length * 16 + 60, { bottom, turnPage }), right);
    drawFooters(scene, right);
  },
};

function drawHead(scene: InvoiceScene, right: number): void {
  const { sheet, document } = scene;
  const { seller, words } = document;
  const ink = fitInk(sheet, [seller.name], { ink: bold(17, scene.accent.strong), width: right - LEFT });
  sheet.text({ text: seller.name, x: right, y: 62, ink, align: 'right', mark: 'sellerName' });
  const sender = [seller.name, ...seller.address.lines].join(' · ');
  const senderInk = fitInk(sheet, [sender], { ink: quiet(6.5), width: 230 });
  sheet.text({ text: sender, x: LEFT, y: 126, ink: senderInk });
  sheet.rule([LEFT, 129], 210, LIGHT);
  drawBlock(sheet, buyerLines(scene, { name: regular(10.5), rest: regular(10.5) }), {
    x: LEFT,
    y: 146,
    leading: 14,
  });
  drawColumns(sheet, metaPairs(scene), {
    x: right - 190,
    y: 146,
    leading: 14,
    valueX: right - 92,
    labelInk: quiet(8.5),
    valueInk: regular(9),
  });
  sheet.text({ text: words.invoice, x: LEFT, y: 284, ink: bold(16) });
}

function drawTotals(scene: InvoiceScene, top: number, right: number): void {
  const { sheet } = scene;
  let y = top;
  for (const row of totalRows(scene)) {
    const ink = row.isStrong ? bold(10.5) : regular(9.5);
    if (row.isStrong) sheet.rule([right - 220, y - 1], 220, BLACK);
    const look = { x: right - 216, rightX: right - 4, y: y + 12, leading: 16, labelInk: ink, valueInk: ink };
    y = drawSpread(sheet, [row], look) - 12;
  }
  sheet.rule([right - 220, y + 1], 220, BLACK);
  sheet.text({ text: termsSentence(scene), x: LEFT, y: y + 34, ink: regular(9.5) });
  sheet.text({ text: scene.document.words.closing, x: LEFT, y: y + 50, ink: regular(9.5) });
}

function drawFooters(scene: InvoiceScene, right: number): void {
  const { sheet } = scene;
  const top = sheet.size.height - FOOTER_HEIGHT;
  for (let page = 0; page < sheet.pageCount(); page += 1) {
    sheet.turnTo(page);
    sheet.rule([LEFT, top], right - LEFT, LIGHT);
    const look = { y: top + 16, leading: 11, labelInk: quiet(7.5), valueInk: regular(7.5) };
    const name = fitInk(sheet, [scene.document.seller.name], { ink: bold(7.5), width: 150 });
    drawBlock(sheet, sellerLines(scene, { name, rest: regular(7.5) }), { ...look, x: LEFT });
    drawInline(sheet, [...contactPairs(scene), ...taxPairs(scene)], { ...look, x: LEFT + 158, width: 164 });
    drawInline(sheet, bankPairs(scene), { ...look, x: LEFT + 330, width: right - LEFT - 330 });
  }
  drawPageNumbers(scene, { x: right, y: sheet.size.height - 24 });
}
