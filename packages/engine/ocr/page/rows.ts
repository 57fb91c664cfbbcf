import type { OrientedRect } from '../geometry/oriented-rect.ts';

/** Areas this much wider than tall tell the slant of the page. */
const LONG_RATIO = 2;

/** Share of the smaller height by which the middles of two areas may differ within a row. */
const ROW_TOLERANCE = 0.5;

interface Placed {
  readonly rect: OrientedRect;
  readonly along: number;
  readonly across: number;
}

interface Row {
  across: number;
  height: number;
  readonly members: Placed[];
}

/**
 * Groups areas into rows from top to bottom, each from left to right, along the common slant of the page: a label at the left
 * and its amount at the right of one row come together.
 */
export function rowsOf(rects: readonly OrientedRect[]): OrientedRect[][] {
  const slant = slantOf(rects);
  const [cos, sin] = [Math.cos(slant), Math.sin(slant)];
  const placed = rects
    .map((rect) => ({ rect, along: rect.x * cos + rect.y * sin, across: rect.y * cos - rect.x * sin }))
    .sort((a, b) => a.across - b.across);
  const rows: Row[] = [];
  for (const item of placed) addToRow(rows, item);
  return rows.map((row) => row.members.sort((a, b) => a.along - b.along).map((member) => member.rect));
}

/** The median angle of the long areas, radians; 0 when there are none. */
export function slantOf(rects: readonly OrientedRect[]): number {
  const angles = rects
    .filter((rect) => rect.width > LONG_RATIO * rect.height)
    .map((rect) => rect.angle)
    .sort((a, b) => a - b);
  return angles[angles.length >> 1] ?? 0;
}

function addToRow(rows: Row[], item: Placed): void {
  const row = rows.at(-1);
  const height = item.rect.height;
  if (
    row === undefined ||
    Math.abs(item.across - row.across) >= ROW_TOLERANCE * Math.min(height, row.height)
  ) {
    rows.push({ across: item.across, height, members: [item] });
    return;
  }
  row.members.push(item);
  const count = row.members.length;
  row.across += (item.across - row.across) / count;
}
