const AMOUNT =
  /^[^\p{L}\d]{0,3}(?:[A-Z]{3})?[-(]?\d{1,3}(?:[.,'’]?\d{3}){0,4}(?:[.,]\d{1,4})[)-]?(?:[A-Z]{3})?[^\p{L}\d]{0,3}$/u;
const DATE = /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4})\.?$/;
const ACCOUNT = /^[A-Z]{2}\d{2}[A-Z0-9]{1,30}$/;
const LONG_NUMBER = /^[A-Z]{0,4}\d[\dA-Z/.-]{3,33}$/;
const CURRENCY = /^(?:[A-Z]{3}|[€$£¥₹]|Fr\.?|RM|kr\.?|zł|Kč)$/u;
const LONGEST_VALUE = 40;

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

/** Only letters and digits, so that two spellings of one value compare equal. */
export function bareText(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '').toUpperCase();
}
