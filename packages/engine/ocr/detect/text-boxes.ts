import { convexHull } from '../geometry/convex-hull.ts';
import { minAreaRect } from '../geometry/min-area-rect.ts';
import type { OrientedRect } from '../geometry/oriented-rect.ts';
import { boxScore } from './box-score.ts';
import { componentsOf } from './components.ts';
import type { ProbabilityMap } from './probability-map.ts';

/** Probability from which a pixel counts as text. */
const PIXEL_THRESHOLD = 0.3;
/** Mean probability from which an area counts as text. */
const BOX_THRESHOLD = 0.6;
/** The network marks shrunken text areas; this grows them back: distance = area * ratio / perimeter. */
const UNCLIP_RATIO = 1.5;
const MIN_PIXELS = 6;
const MIN_SIDE_PX = 3;
/** Areas beyond this are noise, not a page of text. */
const MAX_BOXES = 3_000;

/**
 * Text areas of a probability map as rectangles in its pixels (the post-processing of "Real-time Scene Text Detection with
 * Differentiable Binarization", Liao et al. 2020, with rectangles instead of polygons).
 */
export function textBoxes(map: ProbabilityMap): OrientedRect[] {
  const boxes: OrientedRect[] = [];
  for (const component of componentsOf(map, PIXEL_THRESHOLD, MIN_PIXELS)) {
    const rect = minAreaRect(convexHull(component.outline));
    if (rect === null || Math.min(rect.width, rect.height) < MIN_SIDE_PX) continue;
    if (boxScore(map, rect) < BOX_THRESHOLD) continue;
    boxes.push(unclip(rect));
    if (boxes.length === MAX_BOXES) break;
  }
  return boxes;
}

/** Grows a rectangle on all sides. */
export function unclip(rect: OrientedRect): OrientedRect {
  const distance = (rect.width * rect.height * UNCLIP_RATIO) / (2 * (rect.width + rect.height));
  return { ...rect, width: rect.width + 2 * distance, height: rect.height + 2 * distance };
}
