import type { Point } from '../geometry/point.ts';
import type { ProbabilityMap } from './probability-map.ts';

/** A connected area of text pixels, as the outermost pixels of each of its rows. */
export interface Component {
  readonly pixels: number;
  readonly outline: readonly Point[];
}

/** Areas of pixels above the threshold that touch, diagonally too; smaller ones than `minPixels` are left out. */
export function componentsOf(map: ProbabilityMap, threshold: number, minPixels: number): Component[] {
  const open = new Uint8Array(map.data.length);
  for (let i = 0; i < open.length; i++) open[i] = (map.data[i] as number) > threshold ? 1 : 0;
  const stack = new Int32Array(open.length);
  const components: Component[] = [];
  for (let start = open.indexOf(1); start !== -1; start = open.indexOf(1, start + 1)) {
    const component = flood({ open, stack, width: map.width, height: map.height }, start);
    if (component.pixels >= minPixels) components.push(component);
  }
  return components;
}

interface Field {
  /** 1 where a pixel is text and not yet taken. */
  readonly open: Uint8Array;
  readonly stack: Int32Array;
  readonly width: number;
  readonly height: number;
}

function flood(field: Field, start: number): Component {
  const { open, stack, width } = field;
  const rows = new Map<number, [first: number, last: number]>();
  let pixels = 0;
  let depth = 0;
  stack[depth++] = start;
  open[start] = 0;
  while (depth > 0) {
    const index = stack[--depth] as number;
    const x = index % width;
    const y = (index - x) / width;
    pixels++;
    const row = rows.get(y);
    if (row === undefined) rows.set(y, [x, x]);
    else if (x < row[0]) row[0] = x;
    else if (x > row[1]) row[1] = x;
    depth = pushNeighbours(field, { x, y }, depth);
  }
  return {
    pixels,
    outline: [...rows].flatMap(([y, [first, last]]) => [
      { x: first, y },
      { x: last, y },
    ]),
  };
}

function pushNeighbours({ open, stack, width, height }: Field, { x, y }: Point, depth: number): number {
  let top = depth;
  const right = Math.min(width - 1, x + 1);
  const bottom = Math.min(height - 1, y + 1);
  for (let row = Math.max(0, y - 1); row <= bottom; row++) {
    for (let i = row * width + Math.max(0, x - 1); i <= row * width + right; i++) {
      if (open[i] !== 1) continue;
      open[i] = 0;
      stack[top++] = i;
    }
  }
  return top;
}
