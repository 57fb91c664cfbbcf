import { BLACK, LIGHT } from '../draw/color.ts';
import { fitInk } from '../draw/fit-ink.ts';
import { bold, quiet, regular } from '../draw/inks.ts';
import { contactPairs, taxPairs } from '../draw/invoice-pairs.ts';
import { lineMark } from '../draw/mark.ts';
import { drawInline, drawSpread } from '../draw/pairs.ts';
import { sellerLines } from '../draw/party-lines.ts';
import { receiptNetPairs, receiptTaxPairs, tenderPairs } from '../draw/receipt-rows.ts';
import type { ReceiptScene } from '../draw/scene.ts';
import { drawBlock } from '../draw/text-block.ts';
import { wrapText } from '../draw/wrap-text.ts';
import type { ReceiptLayout } from './layout.ts';

const EDGE = 16;
const LEADING = 13;

/** A bill from a table: quantity first, one line an article, total in a frame, tax table below. */
export const BISTRO: ReceiptLayout = {
  id: 'bistro',
  description: 'Bill with quantity first, framed total and tax below',
  typeface: 'sans',
  draw: (scene) => {
    const { sheet } = scene;
    const right = sheet.size.width - EDGE;
    let y = drawLines(scene, drawHead(scene), right);
    const look = { x: EDGE, rightX: right, leading: LEADING, labelInk: quiet(8.5), valueInk: regular(8.5) };
    if (!scene.document.locale.pricesIncludeTax) {
      y = drawSpread(sheet, [...receiptNetPairs(scene), ...receiptTaxPairs(scene)], { ...look, y: y + 6 });
    }
    y = drawTotal(scene, y, right);
    y = drawSpread(sheet, tenderPairs(scene), { ...look, y: y + 12 });
    if (scene.document.locale.pricesIncludeTax) {
      y = drawSpread(sheet, receiptTaxPairs(scene), { ...look, y: y + 4 });
    }
    sheet.rule([EDGE, y], right - EDGE, LIGHT);
    y = drawInline(sheet, [...contactPairs(scene).slice(0, 2), ...taxPairs(scene)], {
      ...look,
      y: y + 14,
      width: right - EDGE,
    });
    sheet.text({
      text: scene.document.words.thanks,
      x: sheet.size.width / 2,
      y: y + 10,
      ink: bold(9),
      align: 'center',
    });
    return y + 34;
  },
};

function drawHead(scene: ReceiptScene): number {
  const { sheet, document, print } = scene;
  const fit = { ink: bold(13), width: sheet.size.width - EDGE * 2 };
  const [, ...address] = sellerLines(scene, { name: fit.ink, rest: regular(8.5) });
  const name = wrapText(sheet, document.seller.name, fit).map(
    (text) => ({ text, ink: fit.ink, mark: 'sellerName' }) as const,
  );
  let y = drawBlock(sheet, name, { x: EDGE, y: 34, leading: 16 });
  y = drawBlock(sheet, address, { x: EDGE, y, leading: 11.5 });
  sheet.text({ text: document.words.receipt, x: EDGE, y: y + 12, ink: bold(10) });
  const pairs = [
    { label: document.words.receiptNumber, text: document.number, mark: 'invoiceNumber' },
    { label: document.words.receiptDate, text: print.day(document.issueDate), mark: 'invoiceDate' },
  ] as const;
  const look = { x: EDGE, y: y + 26, leading: LEADING, labelInk: quiet(8.5), valueInk: regular(8.5) };
  const end = drawInline(sheet, pairs, look);
  const right = sheet.size.width - EDGE;
  sheet.text({
    text: document.time,
    x: right,
    y: end - LEADING,
    ink: regular(8.5),
    align: 'right',
    mark: 'time',
  });
  return end;
}

function drawLines({ sheet, document, print }: ReceiptScene, top: number, right: number): number {
  sheet.rule([EDGE, top - 4], right - EDGE, BLACK);
  const ink = regular(9);
  let y = top + 10;
  for (const [index, line] of document.lines.entries()) {
    const quantity = print.quantity(line.quantity);
    sheet.text({ text: quantity, x: EDGE, y, ink, mark: lineMark(index, 'quantity') });
    const fit = { ink, width: right - EDGE - 96 };
    const name = wrapText(sheet, line.description, fit).map(
      (text) => ({ text, ink, mark: lineMark(index, 'description') }) as const,
    );
    const total = print.amount(line.lineTotal);
    sheet.text({ text: total, x: right, y, ink, align: 'right', mark: lineMark(index, 'lineTotal') });
    y = drawBlock(sheet, name, { x: EDGE + 38, y, leading: LEADING - 1 }) + 1;
  }
  sheet.rule([EDGE, y - 6], right - EDGE, BLACK);
  return y + 4;
}

function drawTotal({ sheet, document, print }: ReceiptScene, top: number, right: number): number {
  const label = document.words.total;
  const money = print.money(document.totals.gross);
  const ink = fitInk(sheet, [label, money], { ink: bold(12.5), width: right - EDGE - 14 });
  sheet.frame({ x: EDGE, y: top, width: right - EDGE, height: 24 }, BLACK, 1);
  sheet.text({ text: label, x: EDGE + 7, y: top + 16.5, ink });
  sheet.text({ text: money, x: right - 7, y: top + 16.5, ink, align: 'right', mark: 'grandTotal', label });
  return top + 26;
}
