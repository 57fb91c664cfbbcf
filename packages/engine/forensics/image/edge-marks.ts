import type { InkMask } from './ink-mask.ts';
import type { Planes } from './planes.ts';

/** What is measured where ink meets paper. */
export interface EdgeMarks {
  /** Mean step from a pixel of ink to its neighbour of paper, in levels. */
  readonly steepness: number;
  /** Steps between ink and paper, across and down. */
  readonly outline: number;
  /** Pixels that a majority of their eight neighbours would turn over: frayed outlines, holes, specks. */
  readonly frayed: number;
}

/** Measures the outline of a word. */
export function edgeMarks(planes: Planes, mask: InkMask): EdgeMarks {
  const across = stepsAlong(planes, mask, { pixel: 1, mask: 1 });
  const width = mask.region.right - mask.region.left;
  const down = stepsAlong(planes, mask, { pixel: planes.width, mask: width });
  const outline = across.count + down.count;
  return {
    steepness: (across.sum + down.sum) / Math.max(1, outline),
    outline,
    frayed: frayedPixels(mask, width),
  };
}

/** Distance to the next pixel in the picture and in the mask. */
interface Step {
  readonly pixel: number;
  readonly mask: number;
}

function stepsAlong(
  { luma, width: stride }: Planes,
  { region, ink }: InkMask,
  step: Step,
): { sum: number; count: number } {
  const width = region.right - region.left;
  const height = region.bottom - region.top;
  let [sum, count] = [0, 0];
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      if (ink[at] === ink[at + step.mask]) continue;
      const pixel = (region.top + y) * stride + region.left + x;
      sum += Math.abs((luma[pixel + step.pixel] ?? 0) - (luma[pixel] ?? 0));
      count += 1;
    }
  }
  return { sum, count };
}

function frayedPixels({ ink }: InkMask, width: number): number {
  const around = [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1];
  let frayed = 0;
  for (let at = width + 1; at < ink.length - width - 1; at += 1) {
    const column = at % width;
    if (column === 0 || column === width - 1) continue;
    let neighbours = 0;
    for (const step of around) neighbours += ink[at + step] ?? 0;
    const isTurned = ink[at] === 1 ? neighbours <= 3 : neighbours >= 5;
    if (isTurned) frayed += 1;
  }
  return frayed;
}
