import { edgeMarks } from './edge-marks.ts';
import { type InkMask, percentile } from './ink-mask.ts';
import { paperMarks } from './paper-marks.ts';
import type { Planes } from './planes.ts';

/** What is measured on one word; every mark is compared with the same mark of other words on the page. */
export interface WordMarks {
  /** Darkest ink, 0 to 255. */
  readonly ink: number;
  /** Spread of the ink's darkness as a share of the contrast: even for typed text, uneven for print. */
  readonly uneven: number;
  /** Steepness of edges as a share of the contrast. */
  readonly sharpness: number;
  /** Width of strokes in pixels. */
  readonly stroke: number;
  /** Share of the outline that a smoothing of the shape moves: smooth for typed text, ragged for print. */
  readonly ragged: number;
  /** Grain of the paper between the strokes, in levels. */
  readonly grain: number;
  /** Share of paper pixels that equal their neighbour. */
  readonly flat: number;
  /** Paper within the word against paper around it, in levels. */
  readonly patch: number;
  /** Colour of the ink against its paper. */
  readonly blue: number;
  readonly red: number;
  /** Height of the ink in pixels. */
  readonly height: number;
  readonly paper: number;
}

/** Measures one word. */
export function wordMarks(planes: Planes, mask: InkMask): WordMarks {
  const contrast = mask.paperLevel - mask.inkLevel;
  const edges = edgeMarks(planes, mask);
  const paper = paperMarks(planes, mask);
  const tone = inkTone(planes, mask);
  return {
    ink: mask.inkLevel,
    uneven: tone.spread / contrast,
    sharpness: edges.steepness / contrast,
    stroke: (2 * mask.inkCount) / Math.max(1, edges.outline),
    ragged: edges.frayed / Math.max(1, edges.outline),
    grain: paper.grain,
    flat: paper.flat,
    patch: paper.level,
    blue: tone.blue,
    red: tone.red,
    height: mask.region.bottom - mask.region.top - 4,
    paper: mask.paperLevel,
  };
}

function inkTone(planes: Planes, { region, ink }: InkMask): { spread: number; blue: number; red: number } {
  const histogram = new Uint32Array(256);
  const sums = { inkBlue: 0, inkRed: 0, ink: 0, blue: 0, red: 0, paper: 0 };
  for (let y = region.top, at = 0; y < region.bottom; y += 1) {
    for (let x = region.left; x < region.right; x += 1, at += 1) {
      const pixel = y * planes.width + x;
      if (ink[at] === 1) {
        const level = planes.luma[pixel] ?? 0;
        histogram[level] = (histogram[level] ?? 0) + 1;
        sums.inkBlue += planes.blue[pixel] ?? 128;
        sums.inkRed += planes.red[pixel] ?? 128;
        sums.ink += 1;
      } else {
        sums.blue += planes.blue[pixel] ?? 128;
        sums.red += planes.red[pixel] ?? 128;
        sums.paper += 1;
      }
    }
  }
  return {
    spread: percentile(histogram, 0.5) - percentile(histogram, 0.1),
    blue: sums.inkBlue / Math.max(1, sums.ink) - sums.blue / Math.max(1, sums.paper),
    red: sums.inkRed / Math.max(1, sums.ink) - sums.red / Math.max(1, sums.paper),
  };
}
