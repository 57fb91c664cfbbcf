const MAX_CHARS = 300;

/** A stranger's text for display: no control characters, at most 300 characters; `null` when nothing is left. */
export function cleanText(text: string | undefined): string | null {
  const clean = (text ?? '')
    .slice(0, MAX_CHARS * 4)
    .replaceAll(/[\p{Cc}\p{Cf}\ufffd\s]+/gu, ' ')
    .trim();
  return clean === '' ? null : clean.slice(0, MAX_CHARS);
}
