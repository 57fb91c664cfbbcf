import { BLACK, GREY, LIGHT } from '../draw/color.ts';
import { regular } from '../draw/inks.ts';
import { layOutColumns } from '../draw/item-columns.ts';
import { drawItemsTable } from '../draw/items-table.ts';
import { drawPageNumbers } from '../draw/page-numbers.ts';
import type { InvoiceScene } from '../draw/scene.ts';
import { drawHead, MARGIN } from './draw-head.ts';
import { RECEIVED_WORDS } from './paper-words.ts';

/** A delivery note: what was delivered and how much of it, without prices, and a line to sign on. */
export function drawGoods(scene: InvoiceScene): void {
  const { sheet } = scene;
  const right = sheet.size.width - MARGIN;
  const y = drawHead(scene);
  const columns = layOutColumns(scene, ['position', 'productCode', 'description', 'quantity', 'unit'], {
    x: MARGIN,
    width: right - MARGIN,
  });
  const bottom = sheet.size.height - 90;
  const turnPage = () => {
    sheet.addPage();
    return 60;
  };
  const end = drawItemsTable(scene, {
    y,
    bottom,
    columns,
    size: 9,
    padding: 5,
    headerFill: null,
    headerColor: BLACK,
    headerRule: BLACK,
    rowRule: LIGHT,
    zebra: null,
    uprights: null,
    turnPage,
  });
  sheet.rule([MARGIN, end + 48], 180, GREY);
  const text = RECEIVED_WORDS[scene.document.locale.language];
  sheet.text({ text, x: MARGIN, y: end + 60, ink: regular(8.5) });
  drawPageNumbers(scene, { x: right, y: sheet.size.height - 30 });
}
