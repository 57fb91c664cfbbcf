/** The first and the last day that can be asked for. */
export const FIRST_DAY = '0001-01-01';
export const LAST_DAY = '9999-12-31';

/** Keys of counts from one to another, both included; they compare as text. */
interface Part {
  readonly kind: 'day' | 'month';
  readonly from: string;
  readonly to: string;
}

/** A range of ISO days as whole months and the days at its ends; each day of the range is in one part. */
export function partsOf([from, to]: readonly [string, string]): readonly Part[] {
  const [firstMonth, lastMonth] = [from.slice(0, 7), to.slice(0, 7)];
  if (firstMonth === lastMonth) return [{ kind: 'day', from, to }];
  return [
    { kind: 'day', from, to: `${firstMonth}-31` },
    { kind: 'month', from: monthBeside(firstMonth, 1), to: monthBeside(lastMonth, -1) },
    { kind: 'day', from: `${lastMonth}-01`, to },
  ];
}

/** The month after or before a month, as "2026-05". */
function monthBeside(month: string, step: 1 | -1): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + step;
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  return `${year}-${String((months % 12) + 1).padStart(2, '0')}`;
}
