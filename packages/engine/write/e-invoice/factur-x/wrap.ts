import type { Face } from './typeface.ts';
import { printable } from './typeface.ts';

/** Lines that fit the width in points; a word that is longer than a line is cut. At most `maxLines`, the last one marked as cut. */
export function wrap(
  text: string,
  face: Face,
  { width, sizePt, maxLines }: { readonly width: number; readonly sizePt: number; readonly maxLines: number },
): readonly string[] {
  const widthOf = (line: string) => face.font.widthOfTextAtSize(line, sizePt);
  const lines: string[] = [];
  let line = '';
  for (const letter of Array.from(printable(face, text))) {
    if (widthOf(line + letter) <= width) {
      line += letter;
      continue;
    }
    const blank = line.lastIndexOf(' ');
    const end = blank > 0 && letter !== ' ' ? blank : line.length;
    lines.push(line.slice(0, end));
    if (lines.length === maxLines) return [...lines.slice(0, -1), `${lines.at(-1) ?? ''} …`];
    line = `${line.slice(end)}${letter}`.trimStart();
  }
  return line === '' ? lines : [...lines, line];
}
