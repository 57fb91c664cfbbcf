import { ZIGZAG } from '../block-dct.ts';

/** Brightness table of the JPEG standard (ITU-T T.81, table K.1), row by row: what libjpeg scales by its quality. */
const STANDARD = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22,
  29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103,
  121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
] as const;

/** What mozjpeg scales when nobody chooses another table (N. Robidoux). */
const MOZJPEG = [
  16, 16, 16, 18, 25, 37, 56, 85, 16, 17, 20, 27, 34, 40, 53, 75, 16, 20, 24, 31, 43, 62, 91, 135, 18, 27, 31,
  40, 53, 74, 106, 156, 25, 34, 43, 53, 69, 94, 131, 189, 37, 40, 62, 74, 94, 124, 169, 238, 56, 53, 91, 106,
  131, 169, 226, 311, 85, 75, 135, 156, 189, 238, 311, 418,
] as const;

const FAMILIES = [
  ['libjpeg', STANDARD],
  ['mozjpeg', MOZJPEG],
] as const;

/** A table that programs make from a quality. */
export interface KnownTable {
  readonly tables: (typeof FAMILIES)[number][0];
  /** 1 to 100; the highest where several give one table. */
  readonly quality: number;
}

/** The library and quality that a brightness table (zigzag order) belongs to; `null` for tables of cameras and others. */
export function knownTable(table: readonly number[]): KnownTable | null {
  for (const [tables, base] of FAMILIES) {
    for (let quality = 100; quality >= 1; quality -= 1) {
      if (isScaled(table, base, quality)) return { tables, quality };
    }
  }
  return null;
}

/** Whether the table is the base scaled as `jpeg_quality_scaling` of libjpeg does it. */
function isScaled(table: readonly number[], base: readonly number[], quality: number): boolean {
  const scale = quality < 50 ? Math.floor(5000 / quality) : 200 - quality * 2;
  return [0, ...ZIGZAG].every((place, at) => {
    const step = Math.floor(((base[place] ?? 0) * scale + 50) / 100);
    return table[at] === Math.min(255, Math.max(1, step));
  });
}
