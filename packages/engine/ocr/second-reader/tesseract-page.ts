/** Bounds on a second reading. */
export interface SecondReading {
  readonly signal?: AbortSignal | undefined;
  /** Languages that may be used, by the codes that Tesseract gives them; what the installed program knows when left out. */
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
  /** Language without which reading is of no use; `null` when every language is of some. */
  readonly needed?: string | null;
  /** How the page is laid out, as Tesseract numbers it ("page segmentation mode"). */
  readonly mode: string;
  /** Portable pixmap. */
  readonly picture: Uint8Array;
  /** Whether WebAssembly may read it: some twenty seconds of computing for a whole page, two for a few lines. */
  readonly mayBeSlow?: boolean;
  readonly signal?: AbortSignal | undefined;
}
