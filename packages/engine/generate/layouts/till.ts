import { fitInk } from '../draw/fit-ink.ts';
import { bold, regular } from '../draw/inks.ts';
import { taxPairs } from '../draw/invoice-pairs.ts';
import { lineMark } from '../draw/mark.ts';
import { drawSpread } from '../draw/pairs.ts';
import { sellerLines } from '../draw/party-lines.ts';
import { receiptNetPairs, receiptTaxPairs, tenderPairs } from '../draw/receipt-rows.ts';
import type { ReceiptScene } from '../draw/scene.ts';
import { drawBlock } from '../draw/text-block.ts';
import { wrapText } from '../draw/wrap-text.ts';
import type { ReceiptLayout } from './layout.ts';

const EDGE = 14;
const LEADING = 11.5;
const INK = regular(8.5);

/** A supermarket till: fixed-width type, quantity × price below the article, centred head and foot. */
export const TILL: ReceiptLayout = {
  id: 'till',
  description: 'Till roll in fixed-width type, quantity and price below each article',
  typeface: 'mono',
  draw: (scene) => {
    const { sheet } = scene;
    const right = sheet.size.width - EDGE;
    let y = drawLines(scene, drawHead(scene), right);
    dashes(scene, y - 1);
    const look = { x: EDGE, rightX: right, leading: LEADING, labelInk: INK, valueInk: INK };
    y = drawSpread(sheet, [...receiptNetPairs(scene), ...(isTaxed(scene) ? [] : receiptTaxPairs(scene))], {
      ...look,
      y: y + 11,
    });
    y = drawTotal(scene, y + 4, right);
    y = drawSpread(sheet, tenderPairs(scene), { ...look, y: y + 2 });
    if (isTaxed(scene)) y = drawSpread(sheet, receiptTaxPairs(scene), { ...look, y: y + 6 });
    return drawFoot(scene, y + 10);
  },
};

/** Whether the prices already hold the tax: then it is told at the end. */
function isTaxed({ document }: ReceiptScene): boolean {
  return document.locale.pricesIncludeTax;
}

function drawHead(scene: ReceiptScene): number {
  const { sheet, document } = scene;
  const x = sheet.size.width / 2;
  const fit = { ink: bold(11), width: sheet.size.width - EDGE * 2 };
  const [, ...address] = sellerLines(scene, { name: fit.ink, rest: INK });
  const name = wrapText(sheet, document.seller.name, fit).map(
    (text) => ({ text, ink: fit.ink, mark: 'sellerName' }) as const,
  );
  const center = { x, leading: LEADING, align: 'center' } as const;
  let y = drawBlock(sheet, name, { ...center, y: 30, leading: 13 });
  y = drawBlock(sheet, address, { ...center, y });
  const facts = taxPairs(scene).map(({ label, text, mark }) => ({ label, text, ...(mark ? { mark } : {}) }));
  for (const fact of facts) {
    const width = sheet.widthOf(`${fact.label}: ${fact.text}`, INK);
    const start = x - width / 2;
    const drawn = sheet.text({ text: `${fact.label}: `, x: start, y, ink: INK });
    sheet.text({ ...fact, x: start + drawn, y, ink: INK });
    y += LEADING;
  }
  sheet.text({ text: document.seller.phone, x, y, ink: INK, align: 'center', mark: 'sellerPhone' });
  return drawStamp(scene, y + LEADING + 6);
}

/** Number, day and time. */
function drawStamp({ sheet, document, print }: ReceiptScene, y: number): number {
  const right = sheet.size.width - EDGE;
  const label = document.words.receiptNumber;
  const width = sheet.text({ text: `${label} `, x: EDGE, y, ink: INK });
  sheet.text({ text: document.number, x: EDGE + width, y, ink: INK, mark: 'invoiceNumber', label });
  const below = y + LEADING;
  sheet.text({ text: print.day(document.issueDate), x: EDGE, y: below, ink: INK, mark: 'invoiceDate' });
  sheet.text({ text: document.time, x: right, y: below, ink: INK, align: 'right', mark: 'time' });
  return below + LEADING + 4;
}

function drawLines(scene: ReceiptScene, top: number, right: number): number {
  const { sheet, document, print } = scene;
  dashes(scene, top - 4);
  let y = top + 8;
  for (const [index, line] of document.lines.entries()) {
    const fit = { ink: INK, width: right - EDGE - 60 };
    const name = wrapText(sheet, line.description, fit).map(
      (text) => ({ text, ink: INK, mark: lineMark(index, 'description') }) as const,
    );
    sheet.text({
      text: print.amount(line.lineTotal),
      x: right,
      y,
      ink: INK,
      align: 'right',
      mark: lineMark(index, 'lineTotal'),
    });
    y = drawBlock(sheet, name, { x: EDGE, y, leading: LEADING });
    if (line.quantity === '1') continue;
    const quantity = print.quantity(line.quantity);
    const start = EDGE + 12;
    const drawn = sheet.text({ text: quantity, x: start, y, ink: INK, mark: lineMark(index, 'quantity') });
    const sign = ` ${print.unit(line.unit)} x `;
    const signWidth = sheet.text({ text: sign, x: start + drawn, y, ink: INK });
    sheet.text({
      text: print.amount(line.unitPrice),
      x: start + drawn + signWidth,
      y,
      ink: INK,
      mark: lineMark(index, 'unitPrice'),
    });
    y += LEADING;
  }
  return y;
}

function drawTotal({ sheet, document, print }: ReceiptScene, y: number, right: number): number {
  const label = document.words.total;
  const money = print.money(document.totals.gross);
  const ink = fitInk(sheet, [label, money], { ink: bold(12), width: right - EDGE });
  sheet.text({ text: label, x: EDGE, y: y + 4, ink });
  sheet.text({
    text: money,
    x: right,
    y: y + 4,
    ink,
    align: 'right',
    mark: 'grandTotal',
    label,
  });
  return y + 4 + LEADING * 1.4;
}

function drawFoot(scene: ReceiptScene, y: number): number {
  const { sheet, document } = scene;
  dashes(scene, y);
  const x = sheet.size.width / 2;
  const served = `${document.words.servedBy}: ${document.servedBy}`;
  sheet.text({ text: served, x, y: y + 14, ink: INK, align: 'center' });
  sheet.text({ text: document.words.thanks, x, y: y + 30, ink: INK, align: 'center' });
  return y + 52;
}

function dashes({ sheet }: ReceiptScene, y: number): void {
  const count = Math.floor((sheet.size.width - EDGE * 2) / sheet.widthOf('-', INK));
  sheet.text({ text: '-'.repeat(count), x: EDGE, y, ink: INK });
}
