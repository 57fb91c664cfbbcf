import { CURRENCY_SIGNS } from '../layout/amounts/currency-signs.ts';

/** The ISO 4217 code that a printed text names by a code or a sign of one currency only; `null` when it names none, or the sign has several. */
export function currencyOf(text: string): string | null {
  const code = /\b[A-Z]{3}\b/.exec(text)?.[0];
  if (code !== undefined) return code;
  const sign = Object.keys(CURRENCY_SIGNS).find((one) => text.includes(one));
  return sign === undefined ? null : (CURRENCY_SIGNS[sign] ?? null);
}
