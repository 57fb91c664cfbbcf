type Call<Args extends readonly number[]> = (...args: Args) => number;

/**
 * The native functions that are called for every character, without the wrappers' checks and conversions: those cost more than the
 * calls themselves. What others answer as a boolean is 0 or 1 here.
 */
export interface CharCalls {
  readonly FPDFText_GetUnicode: Call<[text: number, index: number]>;
  readonly FPDFText_GetLooseCharBox: Call<[text: number, index: number, rect: number]>;
  readonly FPDFText_GetCharOrigin: Call<[text: number, index: number, x: number, y: number]>;
  readonly FPDFText_GetTextObject: Call<[text: number, index: number]>;
  readonly FPDFText_GetFontSize: Call<[text: number, index: number]>;
  readonly FPDFText_GetMatrix: Call<[text: number, index: number, matrix: number]>;
  readonly FPDFText_HasUnicodeMapError: Call<[text: number, index: number]>;
  readonly FPDFTextObj_GetFont: Call<[object: number]>;
}

/** The calls of an engine that was started. */
export function charCallsOf(engine: unknown): CharCalls {
  return (engine as { readonly wasmExports: CharCalls }).wasmExports;
}
