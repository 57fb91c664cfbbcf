import { type Box, clampBox } from '@vouch/core/geometry/box.ts';

import type { Pdfium } from './library.ts';

/** A rectangle in the page's own coordinates: points, origin at the bottom left, before rotation. */
export interface PdfRect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** An open page. */
export interface PdfiumPage {
  readonly handle: number;
  /** From 0. */
  readonly index: number;
  /** Points as shown, i.e. after the page's rotation. */
  readonly width: number;
  readonly height: number;
  /** Quarter turns clockwise that the page asks for. */
  readonly rotation: 0 | 1 | 2 | 3;
  /** A rectangle as a share of the shown page; may reach beyond 0…1 for things that lie off the page. */
  readonly toShares: (rect: PdfRect) => Box;
  /** The same, cut to the page. */
  readonly toBox: (rect: PdfRect) => Box;
}

/** Device units of the measuring raster: the precision of page shares. */
const RASTER = 1_000_000;
/** Page points between the measured points; long enough for precision, short enough not to overflow. */
const SPAN_PT = 100;

/** Loads a page (index from 0); `null` when the engine can't. */
export function openPage(pdfium: Pdfium, document: number, index: number): PdfiumPage | null {
  const { api } = pdfium;
  const handle = api.FPDF_LoadPage(document, index);
  if (handle === 0) return null;
  const width = api.FPDF_GetPageWidthF(handle);
  const height = api.FPDF_GetPageHeightF(handle);
  const rotation = (api.FPDFPage_GetRotation(handle) & 3) as 0 | 1 | 2 | 3;
  const toShares = measure(pdfium, handle);
  return { handle, index, width, height, rotation, toShares, toBox: (rect) => clampBox(toShares(rect)) };
}

/** Closes a page. */
export function closePage(pdfium: Pdfium, page: PdfiumPage): void {
  pdfium.api.FPDF_ClosePage(page.handle);
}

/** The map from page points to page shares, taken from the engine so that crop boxes and rotation are right. */
function measure(pdfium: Pdfium, page: number): (rect: PdfRect) => Box {
  const origin = deviceOf(pdfium, page, [0, 0]);
  const alongX = deviceOf(pdfium, page, [SPAN_PT, 0]);
  const alongY = deviceOf(pdfium, page, [0, SPAN_PT]);
  const scale = 1 / (SPAN_PT * RASTER);
  const [xx, xy] = [(alongX[0] - origin[0]) * scale, (alongX[1] - origin[1]) * scale];
  const [yx, yy] = [(alongY[0] - origin[0]) * scale, (alongY[1] - origin[1]) * scale];
  const [ox, oy] = [origin[0] / RASTER, origin[1] / RASTER];
  return (rect) => {
    const x1 = ox + rect.left * xx + rect.bottom * yx;
    const y1 = oy + rect.left * xy + rect.bottom * yy;
    const x2 = ox + rect.right * xx + rect.top * yx;
    const y2 = oy + rect.right * xy + rect.top * yy;
    return {
      left: Math.min(x1, x2),
      top: Math.min(y1, y2),
      right: Math.max(x1, x2),
      bottom: Math.max(y1, y2),
    };
  };
}

function deviceOf(pdfium: Pdfium, page: number, point: readonly [number, number]): [number, number] {
  const { api, heap } = pdfium;
  const x = heap.scratch;
  api.FPDF_PageToDevice(page, 0, 0, RASTER, RASTER, 0, point[0], point[1], x, x + 4);
  const [deviceX = 0, deviceY = 0] = heap.int32(x, 2);
  return [deviceX, deviceY];
}
