const AMOUNT =
  /^[^\p{L}\d]{0,3}(?:[A-Z]{3})?[-(]?\d{1,3}(?:[.,'’]?\d{3}){0,4}(?:[.,]\d{1,4})[)-]?(?:[A-Z]{3})?[^\p{L}\d]{0,3}$/u;
const DATE = /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4})\.?$/;
const ACCOUNT = /^[A-Z]{2}\d{2}[A-Z0-9]{1,30}$/;
const LONG_NUMBER = /^[A-Z]{0,4}\d[\dA-Z/.-]{3,33}$/;
const CURRENCY = /^(?:[A-Z]{3}|[€$£¥₹]|Fr\.?|RM|kr\.?|zł|Kč)$/u;
const LONGEST_VALUE = 40;
/** "2 September 2026" has nearly two letters for each digit. */
const MOST_LETTERS_A_DIGIT = 2;
/** Letters of a currency, which may be written with a value or not. */
const CURRENCY_LETTERS = 3;

/** Whether a word is what forgers change: an amount, a date, an account or a longer number. */
export function isValueWord(text: string): boolean {
  if (text.length > LONGEST_VALUE) return false;
  return AMOUNT.test(text) || DATE.test(text) || ACCOUNT.test(text) || LONG_NUMBER.test(text);
}

/** Whether a word can stand beside a value without being a label: a currency, or a group of an account number. */
export function isPartOfValue(text: string): boolean {
  if (text.length > LONGEST_VALUE) return false;
  return (
    isValueWord(text) ||
    CURRENCY.test(text) ||
    /^[\d.,:%()+-]{1,12}$/.test(text) ||
    /^[A-Z]{1,4}\d{0,4}$/.test(text)
  );
}

/**
 * Whether a short text is one value with at most its currency, label or name of a month: an amount in any grouping, a date, an
 * account, a number.
 */
export function isMostlyValue(text: string): boolean {
  if (text.length > LONGEST_VALUE) return false;
  const digits = digitCount(text);
  return digits > 0 && letterCount(text) <= digits * MOST_LETTERS_A_DIGIT;
}

/**
 * Whether a text reads as another value in the place of `before`, not as words put over it: "EUR 9.00" for "1.00", but not
 * "Paid 3.11.2026".
 */
export function readsInPlaceOf(before: string, after: string): boolean {
  if (digitCount(before) === 0 || digitCount(after) === 0) return false;
  return bareText(before) !== bareText(after) && letterCount(after) <= letterCount(before) + CURRENCY_LETTERS;
}

/** Digits of any script. */
export function digitCount(text: string): number {
  return text.match(/\p{Nd}/gu)?.length ?? 0;
}

/** Only letters and digits, so that two spellings of one value compare equal. */
export function bareText(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '').toUpperCase();
}

function letterCount(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
