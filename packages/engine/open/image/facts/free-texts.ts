const MAX_CHARS = 1_000;
const MAX_TEXTS = 60;
/** Shorter texts are codes, dates and names. */
const SHORTEST = 12;

/** Texts that are long enough to say something; letters that are not drawn are kept, control characters are not. */
export function freeTexts(texts: readonly (string | undefined)[]): readonly string[] {
  const clean = texts.map((text) =>
    (text ?? '')
      .slice(0, MAX_CHARS)
      .replaceAll(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
  );
  return [...new Set(clean.filter((text) => text.length >= SHORTEST))].slice(0, MAX_TEXTS);
}
