import { toDecimal } from '../money/decimal.ts';
import { type CodeFormat, NO_CLAIM } from './code-claim.ts';

const IBAN_LINE = 3;
const AMOUNT_LINE = 18;

/** The payment part of a Swiss QR-bill (SIX, Swiss Implementation Guidelines QR-bill 2.x). */
export const readSwissQrBill: CodeFormat = (text) => {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  if (lines[0] !== 'SPC' || !/^02\d\d$/.test(lines[1] ?? '')) return null;
  return {
    ...NO_CLAIM,
    format: 'Swiss QR-bill',
    iban: lines[IBAN_LINE]?.replaceAll(' ', '') || null,
    total: toDecimal(lines[AMOUNT_LINE] ?? ''),
  };
};
