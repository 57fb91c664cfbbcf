/** The sign between the whole part and the decimals. */
export type DecimalMark = '.' | ',';

const POINT_DECIMAL = /^\d{1,3}(?:[,' ]\d{2,3})*\.(?:\d{1,2}|\d{4})$|^\d{4,}\.\d{2}$/;
const COMMA_DECIMAL = /^\d{1,3}(?:[.' ]\d{3})*,(?:\d{1,2}|\d{4})$|^\d{4,},\d{2}$/;
const POINT_GROUPS = /^\d{1,3}(?:\.\d{3}){2,}$/;
const COMMA_GROUPS = /^\d{1,3}(?:,\d{2,3}){2,}$/;

/**
 * Infers the decimal mark of a document from all its number-like texts. Only texts that can be read one way vote
 * ("1.234" does not); `null` when there is no vote or no clear majority.
 */
export function inferDecimalMark(numbers: Iterable<string>): DecimalMark | null {
  let point = 0;
  let comma = 0;
  for (const text of numbers) {
    if (POINT_DECIMAL.test(text) || COMMA_GROUPS.test(text)) point += 1;
    else if (COMMA_DECIMAL.test(text) || POINT_GROUPS.test(text)) comma += 1;
  }
  if (point === comma) return null;
  return point > comma ? '.' : ',';
}
