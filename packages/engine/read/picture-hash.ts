import type { RgbPicture } from '../ocr/picture.ts';
import { type PageSource, PageUnreadable } from '../open/page-source.ts';

/** Width in pixels at which a page is drawn for its hash. */
const HASH_WIDTH_PX = 192;

const COLUMNS = 9;
const ROWS = 8;

/** Hash of the first page; `null` when there is none or it can't be drawn. */
export async function hashOfFirstPage(pages: PageSource): Promise<string | null> {
  if (pages.count === 0) return null;
  try {
    return pictureHashOf(await pages.draw(0, { for: 'viewing', widthPx: HASH_WIDTH_PX }));
  } catch (error) {
    if (error instanceof PageUnreadable) return null;
    throw error;
  }
}

/**
 * 64-bit difference hash (dHash) as 16 hexadecimal digits: whether each of 9 × 8 cells is brighter than its right neighbour.
 * Pictures that look alike differ in few bits. `null` for a blank picture, which would look like every other blank one.
 */
export function pictureHashOf(picture: RgbPicture): string | null {
  const cells = brightnessOfCells(picture);
  if (Math.max(...cells) - Math.min(...cells) < 1) return null;
  let bits = 0n;
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column < COLUMNS - 1; column += 1) {
      const at = row * COLUMNS + column;
      bits = (bits << 1n) | ((cells[at] ?? 0) > (cells[at + 1] ?? 0) ? 1n : 0n);
    }
  }
  return bits.toString(16).padStart(16, '0');
}

function brightnessOfCells({ data, width, height }: RgbPicture): number[] {
  const sums = new Float64Array(COLUMNS * ROWS);
  const counts = new Float64Array(COLUMNS * ROWS);
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor((y * ROWS) / height) * COLUMNS;
    for (let x = 0; x < width; x += 1) {
      const cell = row + Math.floor((x * COLUMNS) / width);
      const at = (y * width + x) * 3;
      const light = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
      sums[cell] = (sums[cell] ?? 0) + light;
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  return Array.from(sums, (sum, cell) => sum / Math.max(1, counts[cell] ?? 1));
}
