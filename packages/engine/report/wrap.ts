import type { PDFFont } from '@cantoo/pdf-lib';

/** How text is set. */
export interface Setting {
  readonly font: PDFFont;
  readonly size: number;
  /** Points. */
  readonly width: number;
}

/** Longest paragraph, characters; the rest is cut: measuring is slow and the text may be a stranger's. */
const MAX_TEXT = 4_000;

/** The text in lines that fit; words that do not fit are cut. */
export function wrap(text: string, setting: Setting): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .slice(0, MAX_TEXT)
    .split(/\s+/)
    .flatMap((part) => cut(part, setting))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer, setting)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
  }
  return line === '' ? lines : [...lines, line];
}

function cut(word: string, setting: Setting): readonly string[] {
  if (fits(word, setting)) return [word];
  const letters = Array.from(word);
  // An em is as wide as letters get, so this many always fit.
  const atOnce = Math.max(1, Math.floor(setting.width / setting.size));
  return Array.from({ length: Math.ceil(letters.length / atOnce) }, (_, index) =>
    letters.slice(index * atOnce, (index + 1) * atOnce).join(''),
  );
}

function fits(text: string, { font, size, width }: Setting): boolean {
  return font.widthOfTextAtSize(text, size) <= width;
}
