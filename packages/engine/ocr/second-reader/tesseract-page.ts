/** Bounds on a second reading. */
export interface SecondReading {
  readonly signal?: AbortSignal | undefined;
  /** Languages that may be used, by the codes that Tesseract gives them; all that there are when left out. */
  readonly secondLanguages?: readonly string[] | null;
}

/** The languages that may be used, of those that are wanted. */
export function allowed(wanted: readonly string[], { secondLanguages }: SecondReading): readonly string[] {
  return wanted.filter((code) => secondLanguages?.includes(code) ?? true);
}

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
