import type { Decimal } from '@vouch/core/money/decimal.ts';
import type { MoneyStyle } from '../locales/locale.ts';

/** The number with the locale's marks, all decimals kept, thousands grouped from four digits on. */
export function printNumber(value: Decimal, style: Pick<MoneyStyle, 'decimalMark' | 'groupMark'>): string {
  const [whole = '0', fraction] = value.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, style.groupMark);
  return fraction === undefined ? grouped : `${grouped}${style.decimalMark}${fraction}`;
}
