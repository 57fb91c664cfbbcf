import { toDecimal, type Decimal } from '../money/decimal.ts';
import type { DecimalMark } from './decimal-mark.ts';

const APOSTROPHES = /[’´`ʼ]/gu;
const BLANKS = /[\u00a0\u2007\u2009\u202f\s]/gu;
const MINUS = /[−–—]/gu;
const SHAPE = /^[\d.,']+$/;
const WESTERN_GROUPS = /^\d{1,3}(?:[.,']\d{3})+$/;
const LAKH_GROUPS = /^\d{1,2}(?:,\d{2})+,\d{3}$/;
const MAX_LENGTH = 40;

/**
 * Reads a printed number ("1.234,56", "1,234.56", "1'234.56", "1 234,56", "1,23,456.78", "(12.00)", "12.00-").
 * `mark` is the document's decimal mark; it only decides what the text leaves open ("1.234"). Without it a lone separator
 * before three digits groups thousands. `null` when the text is no number: nothing is guessed or repaired.
 */
export function parseNumber(text: string, mark: DecimalMark | null): Decimal | null {
  if (text.length > MAX_LENGTH) return null;
  const bare = text.trim().replace(MINUS, '-').replace(APOSTROPHES, "'");
  const { digits, negative } = splitSign(bare);
  if (!isSpacedWell(digits)) return null;
  const compact = digits.replace(BLANKS, '');
  if (!SHAPE.test(compact)) return null;
  const plain = toPlain(compact, mark);
  if (plain === null) return null;
  return toDecimal(negative && !/^[0.]*$/.test(plain) ? `-${plain}` : plain);
}

function splitSign(text: string): { digits: string; negative: boolean } {
  if (text.startsWith('(') && text.endsWith(')')) return { digits: text.slice(1, -1).trim(), negative: true };
  if (text.startsWith('-')) return { digits: text.slice(1).trim(), negative: true };
  if (text.startsWith('+')) return { digits: text.slice(1).trim(), negative: false };
  if (text.endsWith('-')) return { digits: text.slice(0, -1).trim(), negative: true };
  return { digits: text, negative: false };
}

/** Blanks inside a number may only group thousands. */
function isSpacedWell(digits: string): boolean {
  const parts = digits.split(BLANKS);
  if (parts.length === 1) return true;
  return parts.every((part, index) => {
    if (index === 0) return /^\d{1,3}$/.test(part);
    return index === parts.length - 1 ? /^\d{3}(?:[.,]\d+)?$/.test(part) : /^\d{3}$/.test(part);
  });
}

function toPlain(compact: string, mark: DecimalMark | null): string | null {
  const cut = decimalPosition(compact, mark);
  if (cut === null) return isWhole(compact, null) ? digitsOf(compact) : null;
  const decimals = compact.slice(cut + 1);
  const whole = compact.slice(0, cut);
  if (!/^\d+$/.test(decimals) || !isWhole(whole, compact.charAt(cut))) return null;
  return `${digitsOf(whole)}.${decimals}`;
}

function digitsOf(whole: string): string {
  return whole.replace(/[.,']/g, '').replace(/^0+(?=\d)/, '') || '0';
}

/** Where the decimal mark stands, `null` when the number has none. */
function decimalPosition(compact: string, mark: DecimalMark | null): number | null {
  const point = compact.lastIndexOf('.');
  const comma = compact.lastIndexOf(',');
  const position = Math.max(point, comma);
  if (position < 0) return null;
  if (point >= 0 && comma >= 0) return position;
  const sign = compact.charAt(position);
  if (compact.indexOf(sign) !== position) return null;
  return couldGroup(compact, position) && sign !== mark ? null : position;
}

/** Whether a lone separator may stand between thousands: up to three digits before it (no leading zero), three after. */
function couldGroup(compact: string, position: number): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(compact) && position <= 3;
}

/** Whether the part before the decimal mark is plain digits or well grouped by another sign than the mark. */
function isWhole(whole: string, mark: string | null): boolean {
  if (/^\d*$/.test(whole)) return true;
  const separators = new Set(whole.replace(/\d/g, ''));
  if (separators.size !== 1 || (mark !== null && separators.has(mark))) return false;
  return WESTERN_GROUPS.test(whole) || LAKH_GROUPS.test(whole);
}
