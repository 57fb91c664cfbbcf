import { companyFormStrength, isOnlyCompanyForm } from '../../labels/company-forms.ts';
import type { Findings, ReadRow } from '../findings.ts';
import { keyOf } from '../text/fold.ts';
import { spotLabels } from '../text/spot-labels.ts';
import { cleanName } from './clean-name.ts';
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

/** The merchant at the head of a receipt: the likeliest of the top rows, by legal form, size, place and what follows. */
export function findShopName(findings: Findings): ShopName | null {
  const rows = findings.rows.filter(({ row }) => row.leaf === 0 && row.middle < ZONE).slice(0, MAX_ROWS);
  const usual = median(findings.rows.map(({ row }) => row.textHeight));
  let best: ShopName | null = null;
  for (const [index, row] of rows.entries()) {
    const points = pointsOf({ row, index, next: rows.slice(index + 1, index + 4), usual }, findings);
    const name = toName(row, rows[index + 1], points);
    if (best === null || name.points > best.points) best = name;
  }
  return best && best.points > -2 && best.name !== '' ? best : null;
}

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
  const form = companyFormStrength(name) * 4;
  const size = Math.max(-0.5, Math.min(1.5, (row.row.textHeight / Math.max(usual, 1e-6) - 1) * 1.5));
  const follows = next.some((one) => addressPoints(one.row.text) >= 1) ? 0.7 : 0;
  const registered = next[0] && roleOf(next[0]) === 'registration' ? 1.5 : 0;
  return form + size + follows + registered + capitals(name) - 0.3 * index - faults(row, name, findings);
}

/** What speaks against a name: contact lines, headings, addresses, many digits, greetings. */
function faults(row: ReadRow, name: string, findings: Findings): number {
  const role = roleOf(row);
  const wrongRole = role === 'plain' || role === 'registration' ? 0 : 4;
  const form = companyFormStrength(name);
  const address = form === 1 ? 0 : Math.max(0, addressPoints(name) - 0.5) * 1.3;
  const digits = name.replace(/\D/g, '').length / name.length > 0.3 ? 2 : 0;
  const heading = isHeading(row, findings) ? 4 : 0;
  return (
    wrongRole +
    address +
    digits +
    heading +
    (SLOGAN.test(row.row.text) ? 2 : 0) +
    (row.amounts.some((one) => one.decimals === 2) ? 2 : 0)
  );
}

function isHeading(row: ReadRow, findings: Findings): boolean {
  const spots = spotLabels(row.row, findings.lexicons.kinds, findings.sheet.isRecognised);
  const covered = spots.reduce((sum, spot) => sum + spot.length, 0);
  return covered > 0.6 * keyOf(row.row.text).length;
}

function capitals(name: string): number {
  const letters = name.replace(/[^\p{L}]/gu, '');
  const upper = letters.replace(/[^\p{Lu}]/gu, '').length / Math.max(1, letters.length);
  return upper > 0.8 ? 0.8 : upper === 0 ? -1.5 : 0;
}

function toName(row: ReadRow, next: ReadRow | undefined, points: number): ShopName {
  if (next && isOnlyCompanyForm(next.row.text)) {
    return { name: cleanName(`${row.row.text} ${next.row.text}`), rows: [row, next], points: points + 4 };
  }
  return { name: cleanName(row.row.text), rows: [row], points };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
