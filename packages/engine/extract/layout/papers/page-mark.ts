import type { ReadRow } from '../findings.ts';

/** "Page 2 of 3". */
export interface PageMark {
  readonly page: number;
  readonly of: number;
}

const MARK =
  /\b(?:page|pages|seite|blatt|pagina|página|pág|pag|pg)\b[.:]?\s{0,3}(\d{1,3})\s{0,3}(?:\/|-|of|von|de|di|da|van|sur|su)\s{0,3}(\d{1,3})\b/iu;
/** Longer rows are sentences. */
const MAX_ROW = 160;

/** Which page of how many the page says it is; `null` when it says nothing, or nothing possible. */
export function pageMarkOf(rows: readonly ReadRow[]): PageMark | null {
  for (const { row } of rows) {
    const found = MARK.exec(row.text.slice(0, MAX_ROW));
    const mark = { page: Number(found?.[1]), of: Number(found?.[2]) };
    if (found && mark.page >= 1 && mark.page <= mark.of) return mark;
  }
  return null;
}
