const MAX_CHARS = 1_000;
const MAX_TEXTS = 60;
/** Shorter texts are codes, dates and names. */
const SHORTEST = 12;
/** Longest XMP that is searched, characters. */
const MAX_XMP = 1_000_000;

/** The texts of a picture file that are long enough to say something; letters that are not drawn are kept, control characters are not. */
export function freeTexts(
  texts: readonly (string | undefined)[],
  xmp: string | undefined,
): readonly string[] {
  const inXmp = (xmp ?? '').slice(0, MAX_XMP).matchAll(/(?:>|[\w:]=["'])([^<>"']{12,1000})/g);
  const all = [...texts, ...inXmp.map((match) => match[1]).take(MAX_TEXTS)];
  const clean = all.map((text) =>
    (text ?? '')
      .slice(0, MAX_CHARS)
      .replaceAll(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
  );
  return [...new Set(clean.filter((text) => text.length >= SHORTEST))].slice(0, MAX_TEXTS);
}
