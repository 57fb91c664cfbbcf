/** Letters and digits of a text in one case and one form, so that spacing and punctuation do not matter. */
export function textKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The number in one form: no grouping, a point, no trailing zeros. */
export function decimalKey(value: string): string {
  const [whole = '0', fraction = ''] = value.replace(/^-/, '').split('.');
  const kept = fraction.replace(/0+$/, '');
  return `${whole.replace(/^0+(?=\d)/, '')}${kept === '' ? '' : `.${kept}`}`;
}

const NUMBER_WORD = /^[^\d]{0,4}(\d[\d.,'’\u00a0]*\d|\d)[^\d]{0,4}$/;

/** The numbers that a printed word can mean: "1.234" is 1234 in some countries and 1.234 in others; signs are left out. */
export function printedNumberKeys(word: string): readonly string[] {
  const digits = NUMBER_WORD.exec(word)?.[1];
  if (digits === undefined) return [];
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const whole = decimalKey(digits.replace(/\D/g, ''));
  if (last < 0) return [whole];
  const fraction = digits.slice(last + 1);
  const decimal = decimalKey(`${digits.slice(0, last).replace(/\D/g, '')}.${fraction}`);
  return fraction.length === 3 ? [decimal, whole] : [decimal];
}
