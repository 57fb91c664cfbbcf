/**
 * A rectangle on a page, in shares of the page as a reader sees it: 0,0 is the top left corner, 1,1 the bottom right.
 * Always `left <= right` and `top <= bottom`.
 */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A rectangle on one page of a document. Pages count from 1. */
export interface Place {
  readonly page: number;
  readonly box: Box;
}

/** The smallest box around all given boxes; `null` for an empty list. */
export function unionOf(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** The area two boxes share, as a share of the smaller one: 0 (apart) to 1 (one lies in the other). */
export function overlapOf(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (width <= 0 || height <= 0) return 0;
  const smaller = Math.min(areaOf(a), areaOf(b));
  return smaller > 0 ? Math.min(1, (width * height) / smaller) : 0;
}

/** Share of the page that the box covers, 0 to 1. */
export function areaOf(box: Box): number {
  return Math.max(0, box.right - box.left) * Math.max(0, box.bottom - box.top);
}

/** The box cut to the page, with its sides in order. */
export function clampBox(box: Box): Box {
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  return {
    left: clamp(Math.min(box.left, box.right)),
    top: clamp(Math.min(box.top, box.bottom)),
    right: clamp(Math.max(box.left, box.right)),
    bottom: clamp(Math.max(box.top, box.bottom)),
  };
}
