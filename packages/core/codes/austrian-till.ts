import { type CodeFormat, NO_CLAIM } from './code-claim.ts';
import { dayAtStart, totalOf } from './parts.ts';

/** Amounts stand for the normal, the two reduced, the zero and the special rate. */
const RATES = 5;

/** The code of an Austrian till with a signature unit (RKSV, § 10 and annex, number 12). */
export const readAustrianTill: CodeFormat = (text) => {
  const [blank, unit = '', , number, time, ...rest] = text.split('_');
  if (blank !== '' || !/^R\d-[A-Z]{2}\d{1,3}$/.test(unit)) return null;
  return {
    ...NO_CLAIM,
    format: 'code of an Austrian till',
    total: totalOf(rest.slice(0, RATES), RATES),
    number: number || null,
    day: dayAtStart(time),
  };
};
