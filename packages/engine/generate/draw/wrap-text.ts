import type { Ink, Sheet } from './sheet.ts';

/** Breaks the text between words so that every line fits the width; a longer word stands alone. */
export function wrapText(
  sheet: Sheet,
  text: string,
  fit: { readonly ink: Ink; readonly width: number },
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && sheet.widthOf(joined, fit.ink) <= fit.width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
