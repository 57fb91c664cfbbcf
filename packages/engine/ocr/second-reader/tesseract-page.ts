/** A page to be read with Tesseract. */
export interface TesseractPage {
  /** By the codes that Tesseract gives them; the first one leads. */
  readonly languages: readonly string[];
  /** How the page is laid out, as Tesseract numbers it ("page segmentation mode"). */
  readonly mode: string;
  /** Portable pixmap. */
  readonly picture: Uint8Array;
  readonly signal?: AbortSignal | undefined;
}
