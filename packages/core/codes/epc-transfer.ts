import { toDecimal } from '../money/decimal.ts';
import { type CodeFormat, NO_CLAIM } from './code-claim.ts';

/** A SEPA transfer in a code, known as GiroCode (European Payments Council, EPC069-12). */
export const readEpcTransfer: CodeFormat = (text) => {
  const [tag, version = '', , kind, , , iban = '', amount = ''] = text
    .split(/\r?\n/)
    .map((line) => line.trim());
  if (tag !== 'BCD' || !/^00[12]$/.test(version) || kind !== 'SCT') return null;
  const total = /^EUR(\d{1,9}(?:\.\d{1,2})?)$/.exec(amount)?.[1];
  return {
    ...NO_CLAIM,
    format: 'GiroCode',
    iban: iban.replaceAll(' ', '') || null,
    total: total === undefined ? null : toDecimal(total),
  };
};
