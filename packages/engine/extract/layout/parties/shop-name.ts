import { companyFormStrength, isOnlyCompanyForm, isOnlyTrade } from '../../labels/company-forms.ts';
import type { Findings, ReadRow } from '../findings.ts';
import { cleanName, joinName } from './clean-name.ts';
import { isHeading } from './is-heading.ts';
import { rowsOfName } from './name-rows.ts';
import { addressPoints } from './place-words.ts';
import { roleOf } from './row-role.ts';

/** A name chosen from whole rows. */
export interface ShopName {
  readonly name: string;
  readonly rows: readonly ReadRow[];
  readonly points: number;
}

/** The name stands among the first rows of the first page. */
const MAX_ROWS = 14;
const ZONE = 0.5;
const SLOGAN =
  /welcome|thank|please|customer\s?copy|merchant\s?copy|bienvenu|willkommen|benvenut|bienvenid|welkom|bem-vindo|reprint|duplicate|www\.|!$/iu;

/** The merchant at the head of a receipt: the likeliest of the top rows, by legal form, size, place and what follows.
 * `opening` are points for the first line that can be a name. */
export function findShopName(findings: Findings, opening = 0): ShopName | null {
  const rows = findings.rows.filter(({ row }) => row.leaf === 0 && row.middle < ZONE).slice(0, MAX_ROWS);
  const usual = median(findings.rows.map(({ row }) => row.textHeight));
  let best: ShopName | null = null;
  const first = rows.find((row) => canOpen(row, findings));
  for (const [index, row] of rows.entries()) {
    const place = { row, index, next: rows.slice(index + 1, index + 4), usual };
    const points = pointsOf(place, findings) + (row === first ? opening : 0);
    const name = toName(rows, index, points);
    if (best === null || name.points > best.points) best = name;
  }
  return best && best.points > -2 && best.name !== '' ? best : null;
}

/** Whether the row may open the page with a name: words that are no heading, greeting or contact line. */
function canOpen(row: ReadRow, findings: Findings): boolean {
  const isWord = /\p{L}{3}/u.test(row.row.text) && !SLOGAN.test(row.row.text);
  return isWord && roleOf(row) === 'plain' && !isHeading(row, findings);
}

const BRACKETED = /^[(（].*[)）]$/u;

interface Place {
  readonly row: ReadRow;
  readonly index: number;
  readonly next: readonly ReadRow[];
  readonly usual: number;
}

function pointsOf(place: Place, findings: Findings): number {
  const { row, index, next, usual } = place;
  const name = cleanName(row.row.text);
  const letters = name.replace(/[^\p{L}]/gu, '').length;
  if (letters < 3 || isOnlyCompanyForm(name)) return -9;
  const form = isOnlyTrade(name) ? -1.5 : companyFormStrength(name) * 4;
  const size = Math.max(-0.5, Math.min(1.5, (row.row.textHeight / Math.max(usual, 1e-6) - 1) * 1.5));
  const follows = next.some((one) => addressPoints(one.row.text) >= 1) ? 0.7 : 0;
  const registered = next[0] && roleOf(next[0]) === 'registration' ? 1.5 : 0;
  return form + size + follows + registered + capitals(name) - 0.3 * index - faults(row, name, findings);
}

/** What speaks against a name: contact lines, headings, addresses, many digits, greetings. */
function faults(row: ReadRow, name: string, findings: Findings): number {
  const form = companyFormStrength(name);
  const address = form === 1 ? 0 : Math.max(0, addressPoints(name) - 0.5) * 1.3;
  const digits = name.replace(/\D/g, '').length / name.length > 0.3 ? 2 : 0;
  return (
    address +
    digits +
    (hasOtherRole(row, name) ? 4 : 0) +
    (isHeading(row, findings) ? 4 : 0) +
    (SLOGAN.test(row.row.text) ? 2 : 0) +
    (BRACKETED.test(row.row.text) ? 2 : 0) +
    (row.amounts.some((one) => one.decimals === 2) ? 2 : 0)
  );
}

/** Contact lines, dates and the like are no names; a registration number may stand beside one, but is none by itself. */
function hasOtherRole(row: ReadRow, name: string): boolean {
  const role = roleOf(row);
  return role === 'registration' ? name.length * 2 < row.row.text.length : role !== 'plain';
}

function capitals(name: string): number {
  const letters = name.replace(/[^\p{L}]/gu, '');
  const upper = letters.replace(/[^\p{Lu}]/gu, '').length / Math.max(1, letters.length);
  return upper > 0.8 ? 0.8 : upper === 0 ? -1.5 : 0;
}

function toName(rows: readonly ReadRow[], index: number, points: number): ShopName {
  const row = rows[index];
  const all = rowsOfName(rows, index);
  const last = all.at(-1);
  const formBelow = last && last !== row && isOnlyCompanyForm(last.row.text) ? 4 : 0;
  return { name: joinName(all.map((one) => one.row.text)), rows: all, points: points + formBelow };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
