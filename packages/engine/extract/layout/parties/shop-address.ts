import type { Findings, ReadRow } from '../findings.ts';
import { addressPoints, hasPostcode, isAllPlaces } from './place-words.ts';
import { roleOf } from './row-role.ts';
import { isOther, repeatsName, STARTS_ADDRESS, widened } from './address-rows.ts';
import type { ShopName } from './shop-name.ts';

/** Rows of an address. */
export interface FoundAddress {
  readonly text: string;
  readonly rows: readonly ReadRow[];
  readonly points: number;
}

const MAX_ROWS_AFTER_NAME = 9;
const ENOUGH = 1.5;
const ENOUGH_BELOW_NAME = 0.8;
/** Rows between a name and its address: a registration number, a line of trade. */
const NEAR_NAME = 3;
/** Points for beginning with a house number right under the name. */
const HOUSE_NUMBER = 0.5;
const STREET = /\b(?:jalan|jln|lorong|street|road|avenue|lane|rue|via|calle|rua|straat|stra(?:ss|ß|b)e)\b/iu;
/** A line of an address holds a word; six digits without one are a code. */
const WORD = /\p{L}{3}/u;
/** "HQ ADD: " */
const LEAD =
  /^(?:[\p{L}]{2,6}\s)?(?:add|addr|address|adresse|anschrift|direccion|indirizzo|adres|morada|alamat)\s?[:.]\s*/iu;

/** The address under the merchant's name: the rows up to contact data, numbers or dates, cut after the last that looks like one. */
export function findShopAddress(findings: Findings, name: ShopName | null): FoundAddress | null {
  return addressAfter(findings, name) ?? (name ? addressAfter(findings, null) : null);
}

function addressAfter(findings: Findings, name: ShopName | null): FoundAddress | null {
  const nameRows = name?.rows ?? [];
  const last = nameRows.at(-1);
  const start = last ? findings.rows.indexOf(last) + 1 : 0;
  const after = findings.rows.slice(start, start + MAX_ROWS_AFTER_NAME).filter(({ row }) => row.leaf === 0);
  for (const run of runsOf(after, findings)) {
    const block = fromStart(widened(fromStart(trimmed(run), nameRows), findings, nameRows), nameRows);
    const points = block.reduce((sum, { row }) => sum + addressPoints(row.text), 0);
    if (isEnough(block, points, last ? after : []))
      return { text: joinLines(block.map(({ row }) => row.text)), rows: block, points };
  }
  return null;
}

/** Right under the name little is needed to tell an address, less still where it begins with a house number. */
function isEnough(block: readonly ReadRow[], points: number, underName: readonly ReadRow[]): boolean {
  const [first] = block;
  if (!first) return false;
  const at = underName.indexOf(first);
  if (at < 0 || at > NEAR_NAME) return points >= ENOUGH;
  return points >= ENOUGH_BELOW_NAME - (STARTS_ADDRESS.test(first.row.text) ? HOUSE_NUMBER : 0);
}

/** An address begins with its number or lot; the branch's name over it is left out. */
function fromStart(block: readonly ReadRow[], nameRows: readonly ReadRow[]): readonly ReadRow[] {
  const [first, second] = block;
  if (!first || !second || !STARTS_ADDRESS.test(second.row.text)) return block;
  const isBranch =
    (!/[,\d]/.test(first.row.text) && !STREET.test(first.row.text)) ||
    /^[(（]/u.test(first.row.text) ||
    repeatsName(first, nameRows);
  return isBranch ? block.slice(1) : block;
}

/** Runs of rows that each begin with one that looks like an address and end before one that is something else. */
function runsOf(rows: readonly ReadRow[], findings: Findings): ReadRow[][] {
  const runs: ReadRow[][] = [[]];
  for (const row of rows) {
    const run = runs.at(-1) ?? [];
    if (endsRun(row, findings)) {
      if (run.length > 0) runs.push([]);
    } else if (roleOf(row) !== 'registration' && (run.length > 0 || canBegin(row))) {
      run.push(row);
    }
  }
  return runs.filter((run) => run.length > 0);
}

function canBegin({ row }: ReadRow): boolean {
  return addressPoints(row.text) >= 0.5 && (WORD.test(row.text) || !/\d{6}/.test(row.text));
}

function endsRun(row: ReadRow, findings: Findings): boolean {
  const role = roleOf(row);
  const isPlain = role === 'plain' || role === 'registration';
  return isOther(row, findings) || (!isPlain && addressPoints(row.row.text) < 1.5);
}

/** Without the rows after the last one that has a postcode or known place words. */
function trimmed(block: readonly ReadRow[]): ReadRow[] {
  const postcode = block.findLastIndex(({ row }) => hasPostcode(row.text));
  const last = block.findLastIndex(({ row }, index) =>
    index > postcode && postcode >= 0 ? isAllPlaces(row.text) : addressPoints(row.text) >= 0.3,
  );
  return block.slice(0, Math.max(postcode, last) + 1);
}

/** Address lines as one text, as printed: only blanks around commas are set right, which print readers lose or add. */
export function joinLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(LEAD, '')
    .replace(/ ?, ?/g, ', ')
    .replace(/ ?([\s,.])[\s,.]*$/u, (_end, sign: string) => (sign === '.' ? '.' : ''));
}
