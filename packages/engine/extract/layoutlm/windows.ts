/** One token of a page, and the word that it is a part of. */
export interface PlacedToken {
  readonly id: number;
  /** Index of the word. */
  readonly word: number;
  /** Whether it is the first one of its word: it labels the word. */
  readonly isFirst: boolean;
}

/**
 * Cuts tokens into windows of at most `size` that share `overlap` tokens with their neighbours, so that words at an edge are seen with what
 * stands around them. An empty page has none.
 */
export function windowsOf<T>(tokens: readonly T[], size: number, overlap: number): readonly (readonly T[])[] {
  const step = Math.max(1, size - overlap);
  const windows: (readonly T[])[] = [];
  for (let start = 0; start < tokens.length; start += step) {
    windows.push(tokens.slice(start, start + size));
    if (start + size >= tokens.length) break;
  }
  return windows;
}
