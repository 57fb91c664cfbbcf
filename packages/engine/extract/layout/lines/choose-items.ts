import type { Findings } from '../findings.ts';
import { findFreeItems } from './free-items.ts';
import type { Item } from './item.ts';
import { findTableItems } from './table-items.ts';

/** The lines of the document: those under column heads, else those that only their alignment gives away. */
export function chooseItems(findings: Findings): Item[] {
  const table = findTableItems(findings);
  const totals = table.filter((item) => item.lineTotal).length;
  if (totals > 0 && totals * 2 >= table.length) return table;
  const free = findFreeItems(findings);
  return free.length > totals ? free : table;
}
