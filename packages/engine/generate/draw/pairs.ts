import type { Mark } from './mark.ts';
import type { Ink, Sheet } from './sheet.ts';

/** A label with its value. */
export interface Pair {
  readonly label: string;
  readonly text: string;
  readonly mark?: Mark;
}

/** Where and how a list of pairs is set. */
export interface PairsLook {
  readonly x: number;
  readonly y: number;
  readonly leading: number;
  readonly labelInk: Ink;
  readonly valueInk: Ink;
}

/** Labels in one column, values in the next, left-aligned; gives the next free baseline. */
export function drawColumns(
  sheet: Sheet,
  pairs: readonly Pair[],
  look: PairsLook & { readonly valueX: number },
): number {
  for (const [row, pair] of pairs.entries()) {
    const y = look.y + row * look.leading;
    sheet.text({ text: pair.label, x: look.x, y, ink: look.labelInk });
    sheet.text({ ...valueOf(pair), x: look.valueX, y, ink: look.valueInk });
  }
  return look.y + pairs.length * look.leading;
}

/** Labels left, values flush right at `rightX`; gives the next free baseline. */
export function drawSpread(
  sheet: Sheet,
  pairs: readonly Pair[],
  look: PairsLook & { readonly rightX: number },
): number {
  for (const [row, pair] of pairs.entries()) {
    const y = look.y + row * look.leading;
    sheet.text({ text: pair.label, x: look.x, y, ink: look.labelInk });
    sheet.text({ ...valueOf(pair), x: look.rightX, y, ink: look.valueInk, align: 'right' });
  }
  return look.y + pairs.length * look.leading;
}

/** "Label: value" on one line each, set smaller where it would pass `width`; gives the next free baseline. */
export function drawInline(
  sheet: Sheet,
  pairs: readonly Pair[],
  look: PairsLook & { readonly width?: number },
): number {
  for (const [row, pair] of pairs.entries()) {
    const y = look.y + row * look.leading;
    const label = `${pair.label}: `;
    const whole = sheet.widthOf(label, look.labelInk) + sheet.widthOf(pair.text, look.valueInk);
    const scale = Math.min(1, (look.width ?? whole) / whole);
    const width = sheet.text({ text: label, x: look.x, y, ink: scaled(look.labelInk, scale) });
    sheet.text({ ...valueOf(pair), x: look.x + width, y, ink: scaled(look.valueInk, scale) });
  }
  return look.y + pairs.length * look.leading;
}

function scaled(ink: Ink, scale: number): Ink {
  return { ...ink, size: ink.size * scale };
}

/** The label in small type above its value; gives the next free baseline. */
export function drawStacked(sheet: Sheet, pairs: readonly Pair[], look: PairsLook): number {
  for (const [row, pair] of pairs.entries()) {
    const y = look.y + row * look.leading;
    sheet.text({ text: pair.label, x: look.x, y, ink: look.labelInk });
    sheet.text({ ...valueOf(pair), x: look.x, y: y + look.valueInk.size * 1.25, ink: look.valueInk });
  }
  return look.y + pairs.length * look.leading;
}

/** The value's run with its meaning and its label. */
export function valueOf(pair: Pair): { text: string; label: string; mark?: Mark } {
  return { text: pair.text, label: pair.label, ...(pair.mark === undefined ? {} : { mark: pair.mark }) };
}
