import { type Findings, narrowTo, type ReadRow } from '../findings.ts';
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
    const rows: ReadRow[] = lines.map((line) => narrowTo(line.row, line.cell, findings));
    const column = { ...findings, rows };
    const name = findShopName(column);
    const rated = name ? name.points - SINK * (name.rows[0]?.row.middle ?? top) : -9;
    if (name && (best === null || rated > best.rated))
      best = { name, address: findShopAddress(column, name), rated };
  }
  return best;
}
