import type { EInvoiceLine } from '@vouch/core/invoice/e-invoice-line.ts';
import type { EInvoiceAllowanceCharge } from '@vouch/core/invoice/e-invoice-parts.ts';
import { LEFT, RIGHT, type Sheet } from './sheet.ts';
import { wrap } from './wrap.ts';

const ROW_PT = 12;
const SIZE_PT = 8.5;
/** Right edges of the columns with numbers. */
const COLUMNS = { quantity: 335, price: 410, rate: 455, amount: RIGHT } as const;
const ITEM = { x: LEFT + 30, width: 190 } as const;

/** The table of lines, its head repeated on every page. */
export function drawLines(sheet: Sheet, lines: readonly EInvoiceLine[]): void {
  drawTableHead(sheet);
  for (const line of lines) drawLine(sheet, line);
  sheet.rule();
  sheet.down(ROW_PT);
}

function drawTableHead(sheet: Sheet): void {
  const set = (text: string, x: number, alignRight = true) =>
    sheet.set(text, { x, sizePt: SIZE_PT, isBold: true, alignRight });
  set('No.', LEFT, false);
  set('Item', ITEM.x, false);
  set('Quantity', COLUMNS.quantity);
  set('Price', COLUMNS.price);
  set('VAT %', COLUMNS.rate);
  set('Net', COLUMNS.amount);
  sheet.down(5);
  sheet.rule();
  sheet.down(ROW_PT);
}

function drawLine(sheet: Sheet, line: EInvoiceLine): void {
  const texts = [line.name, line.description, line.note].flatMap((text) => text ?? []);
  const rows = [...texts, ...line.allowanceCharges.map(allowanceText)].flatMap((text) =>
    wrap(text, sheet.face(false), { width: ITEM.width, sizePt: SIZE_PT, maxLines: 6 }),
  );
  if (sheet.reserve(ROW_PT)) drawTableHead(sheet);
  const set = (text: string, x: number) => sheet.set(text, { x, sizePt: SIZE_PT, alignRight: true });
  sheet.set(line.id ?? '', { x: LEFT, sizePt: SIZE_PT });
  set([line.quantity, line.unitCode].filter((part) => part !== null).join(' '), COLUMNS.quantity);
  set(priceText(line), COLUMNS.price);
  set(line.taxRate ?? line.taxCategory ?? '', COLUMNS.rate);
  set(line.lineTotal ?? '', COLUMNS.amount);
  for (const row of rows.length === 0 ? [''] : rows) {
    if (sheet.reserve(ROW_PT)) drawTableHead(sheet);
    sheet.set(row, { x: ITEM.x, sizePt: SIZE_PT });
    sheet.down(ROW_PT);
  }
}

function priceText({ netPrice, priceBaseQuantity }: EInvoiceLine): string {
  if (netPrice === null) return '';
  const isByOne = priceBaseQuantity === null || Number(priceBaseQuantity) === 1;
  return isByOne ? netPrice : `${netPrice} / ${priceBaseQuantity}`;
}

/** An allowance or a charge in words. */
export function allowanceText(entry: EInvoiceAllowanceCharge): string {
  const what = entry.reason ?? entry.reasonCode ?? (entry.isCharge ? 'Charge' : 'Allowance');
  const share = entry.percent === null ? '' : ` (${entry.percent} %)`;
  return `${what}${share}: ${entry.isCharge ? '+' : '-'}${entry.amount ?? ''}`;
}
