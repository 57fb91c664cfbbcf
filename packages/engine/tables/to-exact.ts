import type { Cell } from './table.ts';

/** What spreadsheets show of a number: beyond this it is the noise of binary arithmetic. */
const SIGNIFICANT_DIGITS = 15;

/** The number as the spreadsheet shows it. */
export function toExact(text: string): Cell {
  const digits = text.replace(/^-?0*\.?0*/, '').replaceAll(/\D/g, '').length;
  if (/^-?\d+(?:\.\d+)?$/.test(text) && digits <= SIGNIFICANT_DIGITS) return { exact: text };
  const shown = Number(text).toPrecision(SIGNIFICANT_DIGITS);
  const plain = /e/i.test(shown) ? Number(shown).toFixed(12) : shown;
  return { exact: plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain };
}
