import { divide, toDecimal } from '../money/decimal.ts';
import { type CodeFormat, NO_CLAIM } from './code-claim.ts';
import { positiveAmount } from './parts.ts';

/** Cents as eleven digits. */
const AMOUNT_LINE = 8;
const HUNDRED = toDecimal('100');

/** A Slovenian payment order (Bank Association of Slovenia, UPN QR). */
export const readSlovenianPayment: CodeFormat = (text) => {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  if (lines[0] !== 'UPNQR') return null;
  const cents = /^\d{11}$/.test(lines[AMOUNT_LINE] ?? '') ? toDecimal(lines[AMOUNT_LINE] ?? '') : null;
  const amount = cents === null || HUNDRED === null ? '' : divide(cents, HUNDRED, 2);
  return {
    ...NO_CLAIM,
    format: 'Slovenian payment code',
    // The payer's account stands above the amount.
    iban: lines.slice(AMOUNT_LINE).find((line) => /^SI\d{17}$/.test(line)) ?? null,
    total: positiveAmount(amount),
  };
};
