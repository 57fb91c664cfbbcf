import { BLACK } from './color.ts';
import { cellOf } from './item-columns.ts';
import type { Column } from './item-columns.ts';
import { valueOf } from './pairs.ts';
import type { Scene } from './scene.ts';
import type { Ink } from './sheet.ts';
import { wrapText } from './wrap-text.ts';

/** How a table of items looks. */
export interface TableLook {
  /** Top of the header, points from the top. */
  readonly y: number;
  /** Rows must end above this. */
  readonly bottom: number;
  readonly columns: readonly Column[];
  readonly size: number;
  readonly padding: number;
  readonly headerFill: string | null;
  readonly headerColor: string;
  readonly headerRule: string | null;
  readonly rowRule: string | null;
  readonly zebra: string | null;
  /** Colour of upright rules between columns. */
  readonly uprights: string | null;
  /** Starts a new page and gives the top for the table's header there. */
  readonly turnPage: () => number;
}

/** Share of the padding that tight setting leaves. */
const TIGHT = 0.4;

/** Space between a column's edge and its text. */
const INSET = 4;

/** Draws header and lines, over several pages when needed; gives the y below the last line. */
export function drawItemsTable(scene: Scene, wanted: TableLook): number {
  const look = scene.isTight ? { ...wanted, padding: wanted.padding * TIGHT } : wanted;
  let y = drawHeader(scene, look, look.y);
  for (const index of scene.document.lines.keys()) {
    const row = measureRow(scene, look, index);
    if (y + row.height > look.bottom) y = drawHeader(scene, look, look.turnPage());
    drawRow(scene, look, { ...row, y });
    y += row.height;
  }
  return y;
}

function drawHeader({ sheet }: Scene, look: TableLook, y: number): number {
  const height = look.size + look.padding * 2;
  const area = { ...spanOf(look), y, height };
  if (look.headerFill !== null) sheet.tint(area, look.headerFill);
  const ink: Ink = { weight: 'bold', size: look.size, color: look.headerColor };
  for (const column of look.columns) {
    sheet.text({ text: column.label, ...cellAnchor(column), y: y + look.padding + look.size * 0.78, ink });
  }
  if (look.headerRule !== null) sheet.rule([area.x, y + height], area.width, look.headerRule);
  drawUprights({ sheet }, look, { y, height });
  return y + height;
}

interface Row {
  readonly index: number;
  readonly height: number;
  readonly description: readonly string[];
}

function measureRow({ sheet, document }: Scene, look: TableLook, index: number): Row {
  const column = look.columns.find(({ id }) => id === 'description');
  const fit = { ink: inkOf(look), width: (column?.width ?? 0) - INSET * 2 };
  const description = wrapText(sheet, document.lines[index]?.description ?? '', fit);
  return { index, description, height: description.length * look.size * 1.25 + look.padding * 2 };
}

function drawRow(scene: Scene, look: TableLook, row: Row & { readonly y: number }): void {
  const { sheet } = scene;
  const span = spanOf(look);
  if (look.zebra !== null && row.index % 2 === 1) {
    sheet.tint({ ...span, y: row.y, height: row.height }, look.zebra);
  }
  const baseline = row.y + look.padding + look.size * 0.85;
  for (const column of look.columns) {
    const cell = cellOf(scene, row.index, column);
    const lines = column.id === 'description' ? row.description : [cell.text];
    for (const [line, text] of lines.entries()) {
      const y = baseline + line * look.size * 1.25;
      sheet.text({ ...valueOf({ ...cell, text }), ...cellAnchor(column), y, ink: inkOf(look) });
    }
  }
  if (look.rowRule !== null) sheet.rule([span.x, row.y + row.height], span.width, look.rowRule);
  drawUprights(scene, look, { y: row.y, height: row.height });
}

function drawUprights(
  { sheet }: Pick<Scene, 'sheet'>,
  look: TableLook,
  band: { y: number; height: number },
): void {
  if (look.uprights === null) return;
  const { x, width } = spanOf(look);
  const edges = [...look.columns.map((column) => column.x), x + width];
  for (const edge of edges) sheet.upright([edge, band.y], band.height, look.uprights);
}

function inkOf(look: TableLook): Ink {
  return { weight: 'regular', size: look.size, color: BLACK };
}

function spanOf({ columns }: TableLook): { readonly x: number; readonly width: number } {
  const first = columns[0];
  const last = columns.at(-1);
  const x = first?.x ?? 0;
  return { x, width: last === undefined ? 0 : last.x + last.width - x };
}

function cellAnchor(column: Column): { readonly x: number; readonly align: 'left' | 'right' } {
  const x = column.align === 'left' ? column.x + INSET : column.x + column.width - INSET;
  return { x, align: column.align };
}
