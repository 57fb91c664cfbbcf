import type { Findings, ReadRow } from '../findings.ts';
import { addressPoints, hasPostcode, isAllPlaces } from './place-words.ts';
import { roleOf } from './row-role.ts';
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
const STARTS_ADDRESS = /^(?:lot|no|unit|\d)/iu;

/** The address under the merchant's name: the rows up to contact data, numbers or dates, cut after the last that looks like one. */
export function findShopAddress(findings: Findings, name: ShopName | null): FoundAddress | null {
  return addressAfter(findings, name) ?? (name ? addressAfter(findings, null) : null);
}

function addressAfter(findings: Findings, name: ShopName | null): FoundAddress | null {
  const last = name?.rows.at(-1);
  const start = last ? findings.rows.indexOf(last) + 1 : 0;
  const after = findings.rows.slice(start, start + MAX_ROWS_AFTER_NAME).filter(({ row }) => row.leaf === 0);
  const block = fromStart(trimmed(takeBlock(after)));
  const points = block.reduce((sum, { row }) => sum + addressPoints(row.text), 0);
  if (block.length === 0 || points < enough(block, after, name)) return null;
  return { text: joinLines(block.map(({ row }) => row.text)), rows: block, points };
}

/** Right under the name little is needed to tell an address, elsewhere more. */
function enough(block: readonly ReadRow[], after: readonly ReadRow[], name: ShopName | null): number {
  const [first] = block;
  return name && first && after.indexOf(first) <= NEAR_NAME ? ENOUGH_BELOW_NAME : ENOUGH;
}

/** An address begins with its number or lot; a branch name over it is left out. */
function fromStart(block: readonly ReadRow[]): readonly ReadRow[] {
  const [first, second] = block;
  const isBranch = first && second && !/[,\d]/.test(first.row.text) && STARTS_ADDRESS.test(second.row.text);
  return isBranch ? block.slice(1) : block;
}

/** Rows from the first that looks like an address to the first that is something else. */
function takeBlock(rows: readonly ReadRow[]): ReadRow[] {
  const block: ReadRow[] = [];
  for (const row of rows) {
    const role = roleOf(row);
    if (isOther(row)) {
      if (block.length > 0) break;
      continue;
    }
    if (role === 'registration') continue;
    if (role !== 'plain' && addressPoints(row.row.text) < 1.5) {
      if (block.length > 0) break;
      continue;
    }
    if (block.length === 0 && addressPoints(row.row.text) < 0.5) continue;
    block.push(row);
  }
  return block;
}

/** Rows of items, totals and numbered facts are never part of an address. */
function isOther({ row, amounts, labels }: ReadRow): boolean {
  if (amounts.some((amount) => amount.decimals === 2)) return true;
  return (
    /[:：]\s*\S*\d{3}/u.test(row.text) ||
    labels.some((label) => label.from === 0 && label.length >= 8 && label.length >= 0.4 * row.text.length)
  );
}

/** Without the rows after the last one that has a postcode or known place words. */
function trimmed(block: readonly ReadRow[]): ReadRow[] {
  const postcode = block.findLastIndex(({ row }) => hasPostcode(row.text));
  const last = block.findLastIndex(({ row }, index) =>
    index > postcode && postcode >= 0 ? isAllPlaces(row.text) : addressPoints(row.text) >= 0.3,
  );
  return block.slice(0, Math.max(postcode, last) + 1);
}

/** Address lines as one text, with commas where the lines have none. */
export function joinLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s,.]+$/u, '');
}
