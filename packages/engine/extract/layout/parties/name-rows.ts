import {
  beginsWithClosingWord,
  companyFormStrength,
  isOnlyCompanyForm,
  isOnlyTrade,
  withoutForms,
} from '../../labels/company-forms.ts';
import type { ReadRow } from '../findings.ts';
import { isAllPlaces } from './place-words.ts';
import { roleOf } from './row-role.ts';

const MAX_ABOVE = 2;
/** Lines of one name differ in height by less than this share. */
const SAME_SIZE = 0.35;

/** "& Co. KG", "& Sons": a line that only goes on with the one above. */
export const GOES_ON = /^\s*&\s?\p{Lu}/u;

/** All rows of a name of which one row is known: it may begin above that row and go on below it. */
export function rowsOfName(rows: readonly ReadRow[], index: number): ReadRow[] {
  const row = rows[index];
  if (!row) return [];
  const next = rows[index + 1];
  const isJoined = next && (endsOpen(row) || GOES_ON.test(next.row.text)) && isPart(next, row);
  const goesOn = next && (isOnlyCompanyForm(next.row.text) || isJoined);
  return [...rowsAbove(rows, index), row, ...(goesOn ? [next] : [])];
}

function rowsAbove(rows: readonly ReadRow[], index: number): ReadRow[] {
  const taken: ReadRow[] = [];
  for (let at = index; at > Math.max(0, index - MAX_ABOVE); at -= 1) {
    const row = rows[at];
    const above = rows[at - 1];
    if (!row || !above || !beginsAbove(row) || !isPart(above, row)) break;
    taken.unshift(above);
  }
  return taken;
}

/** "HOME MASTER HARDWARE &", "ENTERPRISE (SETIA". */
function endsOpen({ row }: ReadRow): boolean {
  return /&\s*$/u.test(row.text);
}

/** "ALAM) SDN BHD": a bracket opened above, nothing, a mere place or trade before the legal form, or a word with which names end. */
function beginsAbove({ row }: ReadRow): boolean {
  if (beginsWithClosingWord(row.text)) return true;
  if (companyFormStrength(row.text) < 1) return false;
  const rest = withoutForms(row.text);
  const isBare = !/\p{L}{2}/u.test(rest) || isOnlyTrade(rest);
  return isBare || /^[^(（]*[)）]/u.test(row.text) || isAllPlaces(rest);
}

function isPart(other: ReadRow, row: ReadRow): boolean {
  const ratio = other.row.textHeight / Math.max(row.row.textHeight, 1e-6);
  return (
    roleOf(other) === 'plain' &&
    Math.abs(ratio - 1) < SAME_SIZE &&
    /\p{L}{2}/u.test(other.row.text) &&
    !/\d/.test(other.row.text)
  );
}
