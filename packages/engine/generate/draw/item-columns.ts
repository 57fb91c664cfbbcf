import type { LabelKey } from '../languages/language.ts';
import type { SampleLine } from '../plan/sample-document.ts';
import { lineMark } from './mark.ts';
import type { Pair } from './pairs.ts';
import type { Scene } from './scene.ts';

/** Columns that a table of items can have. */
export type ColumnId =
  | 'position'
  | 'productCode'
  | 'description'
  | 'quantity'
  | 'unit'
  | 'unitPrice'
  | 'discount'
  | 'taxRate'
  | 'lineTotal';

/** A column as it is drawn. */
export interface Column {
  readonly id: ColumnId;
  readonly label: string;
  /** Points from the left. */
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'right';
}

/** Widths in points at 9 point type; the description takes what is left. */
const WIDTHS: Readonly<Record<ColumnId, number>> = {
  position: 24,
  productCode: 50,
  description: 0,
  quantity: 44,
  unit: 30,
  unitPrice: 56,
  discount: 42,
  taxRate: 40,
  lineTotal: 62,
};

const LEFT_ALIGNED: ReadonlySet<ColumnId> = new Set(['position', 'productCode', 'description', 'unit']);

/** Lays out the wanted columns from `x` over `width`, without those that the document has no use for. */
export function layOutColumns(
  scene: Scene,
  wanted: readonly ColumnId[],
  span: { readonly x: number; readonly width: number },
): readonly Column[] {
  const used = wanted.filter((id) => isUseful(scene, id));
  const widths = used.map((id) => widthOfColumn(scene, id));
  const fixed = widths.reduce((sum, width) => sum + width, 0);
  let x = span.x;
  return used.map((id, index) => {
    const width = id === 'description' ? span.width - fixed : (widths[index] ?? 0);
    const column = { id, label: scene.document.words[labelKeyOf(id)], x, width, align: alignOf(id) };
    x += width;
    return column;
  });
}

function widthOfColumn(scene: Scene, id: ColumnId): number {
  const header = scene.sheet.widthOf(scene.document.words[labelKeyOf(id)], HEADER_INK);
  return WIDTHS[id] === 0 ? 0 : Math.max(WIDTHS[id], header + 10);
}

const HEADER_INK = { weight: 'bold', size: 9, color: '#000000' } as const;

function isUseful({ document }: Scene, id: ColumnId): boolean {
  if (id === 'productCode') return document.complexity.hasReferences;
  if (id === 'discount') return document.lines.some((line) => line.discountPercent !== null);
  return true;
}

function alignOf(id: ColumnId): 'left' | 'right' {
  return LEFT_ALIGNED.has(id) ? 'left' : 'right';
}

function labelKeyOf(id: ColumnId): LabelKey {
  return id;
}

/** The cell of a line: its text and what it means. */
export function cellOf(scene: Scene, index: number, column: Column): Pair {
  const line = scene.document.lines[index];
  if (line === undefined) return { label: column.label, text: '' };
  const text = cellText(scene, line, column.id);
  if (column.id === 'position') return { label: column.label, text: String(index + 1) };
  return { label: column.label, text, ...(text === '' ? {} : { mark: lineMark(index, column.id) }) };
}

function cellText({ print }: Scene, line: SampleLine, id: ColumnId): string {
  const texts: Readonly<Record<ColumnId, string>> = {
    position: '',
    productCode: line.code,
    description: line.description,
    quantity: print.quantity(line.quantity),
    unit: print.unit(line.unit),
    unitPrice: print.amount(line.unitPrice),
    discount: line.discountPercent === null ? '' : print.percent(line.discountPercent),
    taxRate: print.percent(line.taxRate),
    lineTotal: print.amount(line.lineTotal),
  };
  return texts[id];
}
