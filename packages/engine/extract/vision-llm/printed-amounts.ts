import type { DecimalMark } from '@vouch/core/locale/decimal-mark.ts';
import { parseNumber } from '@vouch/core/locale/parse-number.ts';
import { AMOUNT_FIELDS } from './copied-values.ts';
import type { VisionReadingBody } from './vision-schema.ts';

/** All printed amounts of a reading, without their currencies: they tell the decimal mark. */
export function amountsIn({ fields, lines }: VisionReadingBody): readonly string[] {
  const totals = fields.filter(({ name }) => AMOUNT_FIELDS.has(name)).map(({ printed }) => printed);
  const cells = lines.flatMap(({ unitPrice, lineTotal }) => [unitPrice, lineTotal]);
  return [...totals, ...cells].flatMap((text) => (text === null ? [] : [numberPartOf(text)]));
}

/** The amount in a printed text as decimal; `null` when there is none. */
export function amountIn(text: string, mark: DecimalMark | null): string | null {
  return parseNumber(numberPartOf(text), mark);
}

/** The amount without the currency beside it. */
function numberPartOf(text: string): string {
  return /[-−(]?\s?\d[\d.,'’\s]{0,30}\)?-?/u.exec(text.slice(0, 80))?.[0].trim() ?? '';
}
