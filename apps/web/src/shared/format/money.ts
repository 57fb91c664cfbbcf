import { isDecimal } from '@vouch/core/money/decimal.ts';

/**
 * An exact decimal with its currency in the reader's notation, e.g. "€1,234.50". Digits are never rounded: the scale given
 * (0 to 8) is shown. Text that is no decimal, or an unknown currency, is shown as it is.
 */
export function formatMoney(amount: string, currency: string | null, locale?: string): string {
  if (!isDecimal(amount)) return currency ? `${amount} ${currency}` : amount;
  const scale = Math.min(8, amount.split('.')[1]?.length ?? 0);
  const digits = { minimumFractionDigits: scale, maximumFractionDigits: scale };
  const number = amount as Intl.StringNumericLiteral;
  if (currency === null || !/^[A-Z]{3}$/.test(currency)) {
    return new Intl.NumberFormat(locale, digits).format(number);
  }
  return new Intl.NumberFormat(locale, { style: 'currency', currency, ...digits }).format(number);
}

/** A number such as a quantity in the reader's notation; at most 8 decimals. */
export function formatNumber(value: string | number, locale?: string): string {
  const text = String(value);
  if (!isDecimal(text)) return text;
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 8 }).format(
    text as Intl.StringNumericLiteral,
  );
}
