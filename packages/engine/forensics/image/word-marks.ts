import { edgeMarks } from './edge-marks.ts';
import { type InkMask, percentile } from './ink-mask.ts';
import type { Luma } from './luma.ts';
import { paperStep } from './paper-step.ts';

/** What is measured on the pixels of one word by itself; `NaN` where it could not be. */
export interface WordMarks {
  /** Spread of the ink's darkness as a share of the contrast: even for typed text, uneven for print. */
  readonly uneven: number;
  /** Darkness of the paper right beside ink as a share of the contrast: the blur of print and optics. */
  readonly skirt: number;
  /** Width of strokes in pixels. */
  readonly stroke: number;
  /** Paper within the word against paper around it, in levels. */
  readonly patch: number;
}

/** Measures one word. */
export function wordMarks(picture: Luma, mask: InkMask): WordMarks {
  const contrast = mask.paperLevel - mask.inkLevel;
  const edges = edgeMarks(picture, mask);
  return {
    uneven: spreadOfInk(picture, mask) / contrast,
    skirt: (mask.paperLevel - edges.beside) / contrast,
    stroke: (2 * mask.inkCount) / Math.max(1, edges.outline),
    patch: paperStep(picture, mask),
  };
}

/** Levels between the darkest tenth and the middle of the ink. */
function spreadOfInk(picture: Luma, { region, ink }: InkMask): number {
  const histogram = new Uint32Array(256);
  for (let y = region.top, at = 0; y < region.bottom; y += 1) {
    for (let x = region.left; x < region.right; x += 1, at += 1) {
      if (ink[at] !== 1) continue;
      const level = picture.levels[y * picture.width + x] ?? 0;
      histogram[level] = (histogram[level] ?? 0) + 1;
    }
  }
  return percentile(histogram, 0.5) - percentile(histogram, 0.1);
}
