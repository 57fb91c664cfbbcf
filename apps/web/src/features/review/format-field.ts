import { formatDay } from '../../shared/format/date.ts';
import { formatMoney, formatNumber } from '../../shared/format/money.ts';
import { type FieldFormat, labelOf } from './field-labels.ts';

const WRITERS: Readonly<Record<FieldFormat, (value: string, currency: string | null) => string>> = {
  day: (value) => formatDay(value),
  money: formatMoney,
  percent: (value) => `${formatNumber(value)}%`,
  text: (value) => value,
};

/** A field's value as the reader writes it. */
export function formatField(name: string, value: string, currency: string | null): string {
  return WRITERS[labelOf(name).format](value, currency);
}
