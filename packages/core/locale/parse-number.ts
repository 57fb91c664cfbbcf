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
  const whole = cut === null ? compact : compact.slice(0, cut);
  const decimals = cut === null ? '' : compact.slice(cut + 1);
  if (!/^\d*$/.test(decimals) || (cut !== null && decimals === '')) return null;
  if (!isWhole(whole, cut === null ? null : (compact[cut] ?? null))) return null;
  const digits = whole.replace(/[.,']/g, '').replace(/^0+(?=\d)/, '') || '0';
  return decimals === '' ? digits : `${digits}.${decimals}`;
}

/** Where the decimal mark stands, `null` when the number has none. */
function decimalPosition(compact: string, mark: DecimalMark | null): number | null {
  const lastPoint = compact.lastIndexOf('.');
  const lastComma = compact.lastIndexOf(',');
  if (lastPoint < 0 && lastComma < 0) return null;
  if (lastPoint >= 0 && lastComma >= 0) return Math.max(lastPoint, lastComma);
  const position = Math.max(lastPoint, lastComma);
  if (compact.indexOf(compact[position] ?? '') !== position) return null;
  if (compact.includes("'") || compact.length - position - 1 !== 3) return position;
  if (compact.startsWith('0') || position > 3 || position === 0) return position;
  return compact[position] === mark ? position : null;
}

/** Whether the part before the decimal mark is plain digits or well grouped by another sign than the mark. */
function isWhole(whole: string, mark: string | null): boolean {
  if (/^\d*$/.test(whole)) return true;
  const separators = new Set(whole.replace(/\d/g, ''));
  if (separators.size !== 1 || (mark !== null && separators.has(mark))) return false;
  return WESTERN_GROUPS.test(whole) || LAKH_GROUPS.test(whole);
}
