import type { Decimal } from '@vouch/core/money/decimal.ts';
import { UNITS } from '../business-types/units.ts';
import type { UnitId } from '../business-types/business-type.ts';
import type { Locale } from '../locales/locale.ts';
import type { Random } from '../random.ts';
import { printDay } from './print-day.ts';
import { printNumber } from './print-number.ts';

/** Writes values the way one document does. */
export interface Printer {
  /** "1.234,50" */
  readonly amount: (value: Decimal) => string;
  /** "1.234,50 €" */
  readonly money: (value: Decimal) => string;
  /** Symbol or code that `money` uses. */
  readonly currencyMark: string;
  /** "19 %" */
  readonly percent: (value: Decimal) => string;
  readonly quantity: (value: Decimal) => string;
  readonly unit: (unit: UnitId) => string;
  readonly day: (iso: string) => string;
}

/** A printer for one document: its way to write days and its currency mark are chosen once. */
export function createPrinter(locale: Locale, random: Random): Printer {
  const style = random.fork('date style').pick(locale.dateStyles);
  const usesCode = random.fork('currency mark').chance(0.25);
  const currencyMark = usesCode ? locale.currency : locale.money.symbol;
  const blank = random.fork('percent').chance(0.5) ? ' ' : '';
  const amount = (value: Decimal) => printNumber(value, locale.money);
  return {
    amount,
    money: (value) => withMark(amount(value), currencyMark, usesCode ? 'after' : locale.money.symbolStands),
    currencyMark,
    percent: (value) => `${printNumber(value, locale.money)}${blank}%`,
    quantity: (value) => printNumber(value, locale.money),
    unit: (unit) => UNITS[unit].word[locale.language],
    day: (iso) => printDay(iso, style, locale.language),
  };
}

function withMark(amount: string, mark: string, stands: Locale['money']['symbolStands']): string {
  if (stands === 'after') return `${amount} ${mark}`;
  if (amount.startsWith('-')) return `-${withMark(amount.slice(1), mark, stands)}`;
  return stands === 'before' ? `${mark}${amount}` : `${mark} ${amount}`;
}
