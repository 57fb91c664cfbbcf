import type { Box } from '../geometry/box.ts';

/** How a JPEG was written last: what tells kinds of programs apart. Nothing of it is suspicious by itself. */
export interface JpegSaving {
  /** Whose quantisation tables: those of the free library that most programs use, of its mozjpeg variant, or others (cameras, Adobe). */
  readonly tables: 'libjpeg' | 'mozjpeg' | 'others';
  /** Quality from 1 to 100 to which the brightness table belongs; `null` for others. */
  readonly quality: number | null;
  /** Huffman codes: those of the standard, or made for this picture; `none` where the file gives none. */
  readonly codes: 'standard' | 'made' | 'none';
  /** Names of the segments before the first scan in their order, runs of one name once; at most 24. */
  readonly segments: readonly string[];
}

/** The small preview that cameras and programs put into a picture file, compared with the picture. */
export interface PreviewFacts {
  readonly width: number;
  readonly height: number;
  /** `unlike`: another cut or another picture; `changed`: alike but for one place. */
  readonly state: 'alike' | 'unlike' | 'changed';
  /** Where it differs, when it is alike elsewhere: shares of the picture as shown. */
  readonly box: Box | null;
}
