import type { ContentCredentials } from './content-credentials.ts';
import type { JpegSaving, PreviewFacts } from './picture-file.ts';

/** What a picture file says about itself. Values are data of a stranger: bounded in length, never trusted. */
export interface ImageFacts {
  readonly format: string;
  readonly width: number;
  readonly height: number;
  /** Pictures in the file (pages of a TIFF, frames of a GIF). */
  readonly frames: number;
  /** Dots per inch as the file claims; `null` when it says nothing. */
  readonly densityDpi: number | null;
  readonly hasAlpha: boolean;
  /** EXIF orientation 1 to 8; 1 when absent. */
  readonly orientation: number;
  /** Software named in EXIF, XMP or PNG text. */
  readonly software: string | null;
  readonly cameraMake: string | null;
  readonly cameraModel: string | null;
  /** ISO date and time without zone, as the camera wrote it. */
  readonly takenAt: string | null;
  readonly modifiedAt: string | null;
  /** Free texts of EXIF, XMP, PNG and JPEG comments; absent in records from before they were kept. */
  readonly texts?: readonly string[];
  /** URI of the IPTC digital source type (e.g. trainedAlgorithmicMedia), from XMP or C2PA. */
  readonly digitalSourceType: string | null;
  readonly hasC2pa: boolean;
  /** What its content credentials tell, and whether they hold; `null` or absent without any. */
  readonly credentials?: ContentCredentials | null;
  /** Quantisation tables of a JPEG, 64 values each in zigzag order. */
  readonly quantTables: readonly (readonly number[])[];
  readonly progressive: boolean;
  /** Chroma subsampling such as "4:2:0"; `null` when not a JPEG. */
  readonly subsampling: string | null;
  /** How the JPEG was written; `null` for other files. Absent, as the next ones, in records from before it was read. */
  readonly saving?: JpegSaving | null;
  /** Width and height in pixels that the camera noted in EXIF, as stored. */
  readonly notedSize?: { readonly width: number; readonly height: number } | null;
  /** The preview in EXIF; `null` without any that can be read. */
  readonly preview?: PreviewFacts | null;
  /**
   * Share of pixels that equal their right and lower neighbours, in losslessly stored pictures of a screen's size; `null` for all others.
   */
  readonly flatShare?: number | null;
}
