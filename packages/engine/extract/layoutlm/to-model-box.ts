import { clampBox, type Box } from '@vouch/core/geometry/box.ts';

/** A box as LayoutLM models take it: left, top, right, bottom in thousandths of the page. */
export type ModelBox = readonly [number, number, number, number];

/** A box in whole thousandths, sides in order and within the page: other numbers end a run of the model with an error. */
export function toModelBox(box: Box): ModelBox {
  const { left, top, right, bottom } = clampBox(box);
  const thousandths = (share: number) => (Number.isFinite(share) ? Math.round(share * 1000) : 0);
  return [thousandths(left), thousandths(top), thousandths(right), thousandths(bottom)];
}
