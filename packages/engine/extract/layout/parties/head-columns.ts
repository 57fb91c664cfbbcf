import { companyFormStrength } from '../../labels/company-forms.ts';
import { type Findings, narrowTo, type ReadRow } from '../findings.ts';
import { cleanName } from './clean-name.ts';
import { findBlocks } from './find-blocks.ts';
import { findShopAddress, type FoundAddress } from './shop-address.ts';
import { addressPoints } from './place-words.ts';
import { roleOf } from './row-role.ts';
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
  return {
    name: withLineAbove(name, column),
    address: findShopAddress(column, name),
    rated: name.points - SINK * depth,
  };
}

/** A name whose legal form stands on its last line may begin on the line above, set in the same size. */
function withLineAbove(name: ShopName, { rows }: Findings): ShopName {
  const [first] = name.rows;
  const above = first ? rows[rows.indexOf(first) - 1] : undefined;
  if (!first || !above || companyFormStrength(name.name) < 1 || !continuesIn(above, first)) return name;
  return { ...name, name: cleanName(`${above.row.text} ${name.name}`), rows: [above, ...name.rows] };
}

function continuesIn(above: ReadRow, first: ReadRow): boolean {
  const step = first.row.middle - above.row.middle;
  const sameSize = Math.abs(above.row.textHeight / first.row.textHeight - 1) < 0.12;
  const isPlain =
    roleOf(above) === 'plain' && above.labels.length === 0 && addressPoints(above.row.text) === 0;
  return sameSize && isPlain && step < 1.9 * first.row.textHeight && companyFormStrength(above.row.text) < 1;
}
