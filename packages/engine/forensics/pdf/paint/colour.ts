import type { Pdfium } from '../../../open/pdf/pdfium/library.ts';

/** A colour, each part 0 to 255; `alpha` 255 is opaque. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** The fill colour of a page object; `null` when the engine can't tell (patterns, unknown colour spaces). */
export function fillOf(pdfium: Pdfium, object: number): Colour | null {
  const { api, heap } = pdfium;
  const at = heap.scratch;
  if (!api.FPDFPageObj_GetFillColor(object, at, at + 4, at + 8, at + 12)) return null;
  const [red = 0, green = 0, blue = 0, alpha = 255] = heap.uint32(at, 4);
  return { red, green, blue, alpha };
}

/** Brightness as the eye sees it, 0 (black) to 1 (white), by the luma weights of ITU-R BT.601. */
export function brightness(colour: Colour): number {
  return (0.299 * colour.red + 0.587 * colour.green + 0.114 * colour.blue) / 255;
}
