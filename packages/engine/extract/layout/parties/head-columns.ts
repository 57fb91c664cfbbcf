import { type Findings, narrowTo } from '../findings.ts';
import { findBlocks } from './find-blocks.ts';
import { findShopAddress, type FoundAddress } from './shop-address.ts';
import { findShopName, type ShopName } from './shop-name.ts';

/** A name and what stands under it. */
export interface Head {
  readonly name: ShopName;
  readonly address: FoundAddress | null;
}

const ZONE = 0.5;
/** A name lower on the page is less likely the sender's, points per page height. */
const SINK = 4;

/** The likeliest name among the columns of the page's head, with the address under it in the same column. */
export function findHeadInColumns(findings: Findings): Head | null {
  let best: (Head & { readonly rated: number }) | null = null;
  for (const { lines } of findBlocks(findings)) {
    const top = lines[0]?.row.row.middle ?? 1;
    if (top > ZONE) continue;
    const head = headOf({ ...findings, rows: lines.map((line) => narrowTo(line.row, line.cell, findings)) });
    if (head && (best === null || head.rated > best.rated)) best = head;
  }
  return best;
}

/** The name in one column; the lower it stands the less it counts. */
function headOf(column: Findings): (Head & { readonly rated: number }) | null {
  const name = findShopName(column);
  if (!name) return null;
  const depth = name.rows[0]?.row.middle ?? 1;
  return { name, address: findShopAddress(column, name), rated: name.points - SINK * depth };
}
