import type { InkMask } from './ink-mask.ts';
import type { Luma } from './luma.ts';

/** What is measured where ink meets paper. */
export interface EdgeMarks {
  /** Steps between ink and paper, across and down. */
  readonly outline: number;
  /** Mean level of the paper's pixel at such a step. */
  readonly beside: number;
}

/** Measures the outline of a word. */
export function edgeMarks(picture: Luma, mask: InkMask): EdgeMarks {
  const across = stepsAlong(picture, mask, { pixel: 1, mask: 1 });
  const width = mask.region.right - mask.region.left;
  const down = stepsAlong(picture, mask, { pixel: picture.width, mask: width });
  const outline = across.count + down.count;
  return {
    outline,
    beside: (across.paper + down.paper) / Math.max(1, outline),
  };
}

/** Distance to the next pixel in the picture and in the mask. */
interface Step {
  readonly pixel: number;
  readonly mask: number;
}

function stepsAlong(
  { levels, width: stride }: Luma,
  { region, ink }: InkMask,
  step: Step,
): { paper: number; count: number } {
  const width = region.right - region.left;
  const height = region.bottom - region.top;
  let [paper, count] = [0, 0];
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      if (ink[at] === ink[at + step.mask]) continue;
      const pixel = (region.top + y) * stride + region.left + x;
      paper += Math.max(levels[pixel] ?? 0, levels[pixel + step.pixel] ?? 0);
      count += 1;
    }
  }
  return { paper, count };
}
