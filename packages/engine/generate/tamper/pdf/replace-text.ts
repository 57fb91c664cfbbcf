import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import type { Target } from './choose-target.ts';
import { contentOf, setContent, textsIn, type ShownText } from './text-operators.ts';

/** The text on the page that shows a target, with the content it stands in; `null` when it is set in pieces. */
function findShown(
  pdf: PDFDocument,
  page: PDFPage,
  { before, place }: Target,
): { readonly content: string; readonly shown: ShownText } | null {
  const content = contentOf(pdf, page);
  const wanted = digitsOf(before);
  const middle = (1 - (place.box.top + place.box.bottom) / 2) * page.getHeight();
  const shown = textsIn(content)
    .filter(({ hex }) => digitsOf(textOf(hex)) === wanted)
    .toSorted((a, b) => Math.abs(a.y - middle) - Math.abs(b.y - middle))[0];
  return shown === undefined || Math.abs(shown.y - middle) > shown.sizePt * 2 ? null : { content, shown };
}

/** Writes other digits into the text itself, font and place untouched; `null` when it is set in pieces. */
export function rewriteText(pdf: PDFDocument, page: PDFPage, target: Target): ShownText | null {
  const found = findShown(pdf, page, target);
  return found && put(pdf, page, { ...found, hex: withSigns(found.shown.hex, target) });
}

/** Takes the text away and says where it stood; `null` when it is set in pieces. */
export function removeText(pdf: PDFDocument, page: PDFPage, target: Target): ShownText | null {
  const found = findShown(pdf, page, target);
  return found && put(pdf, page, { ...found, hex: '' });
}

function put(
  pdf: PDFDocument,
  page: PDFPage,
  { content, shown, hex }: { readonly content: string; readonly shown: ShownText; readonly hex: string },
): ShownText {
  setContent(pdf, page, content.slice(0, shown.start) + hex + content.slice(shown.end));
  return shown;
}

/** The shown bytes with the signs that differ exchanged: digits and capital letters have the same code in every font of ours. */
function withSigns(hex: string, { before, after }: Target): string {
  const text = textOf(hex);
  const start = text.indexOf(before.slice(0, 1));
  const from = digitsOf(before);
  const to = digitsOf(after);
  let at = 0;
  const exchanged = Array.from(text, (sign, index) => {
    if (index < start || !/[\dA-Z]/.test(sign) || sign !== from[at]) return sign;
    at += 1;
    return to[at - 1] ?? sign;
  });
  return Buffer.from(exchanged.join(''), 'latin1').toString('hex').toUpperCase();
}

/** Digits and capital letters: what a forger exchanges. */
function digitsOf(text: string): string {
  return text.replace(/[^\dA-Z]/g, '');
}

function textOf(hex: string): string {
  return Buffer.from(hex, 'hex').toString('latin1');
}
