import { findCodes } from './facts/find-codes.ts';
import type { Findings, ReadRow } from './findings.ts';
import { keyOf } from './text/fold.ts';

/** A number in the upper part of a page says which invoice the page belongs to. */
const HEAD = 0.5;
/** Numbers with fewer points are too doubtful to part a file by. */
const SURE = 4;
const MAX_INVOICES = 50;
const TOTALS: ReadonlySet<string> = new Set(['total', 'grandTotal', 'roundedTotal', 'amountDue']);

/**
 * Parts a file that holds several invoices one after the other. A new one begins on a page whose head names another invoice
 * number than the pages before, once those have come to a total. When in doubt the pages stay together.
 */
export function splitInvoices(findings: Findings): Findings[] {
  const pages = [...Map.groupBy(findings.rows, ({ row }) => row.page).values()];
  if (pages.length < 2) return [findings];
  const groups: Group[] = [];
  for (const rows of pages) {
    const page = { number: numberInHead(rows, findings), rows };
    const last = groups.at(-1);
    if (last && !(beginsNew(page, last) && groups.length < MAX_INVOICES))
      groups[groups.length - 1] = joined(last, page);
    else groups.push(page);
  }
  return groups.length < 2 ? [findings] : groups.map(({ rows }) => onlyRows(findings, rows));
}

interface Group {
  /** Invoice number in the head; `null` when there is none. */
  readonly number: string | null;
  readonly rows: readonly ReadRow[];
}

function beginsNew(page: Group, last: Group): boolean {
  return page.number !== null && last.number !== null && page.number !== last.number && hasTotal(last.rows);
}

function joined(last: Group, page: Group): Group {
  return { number: last.number ?? page.number, rows: [...last.rows, ...page.rows] };
}

function numberInHead(rows: readonly ReadRow[], findings: Findings): string | null {
  const head = renumbered(rows.filter(({ row }) => row.middle < HEAD));
  const [code] = findCodes({ ...findings, rows: head }, 'invoiceNumber');
  return code && code.points >= SURE ? keyOf(code.value) : null;
}

function hasTotal(rows: readonly ReadRow[]): boolean {
  return rows.some((row) => row.amounts.length > 0 && row.labels.some((label) => TOTALS.has(label.meaning)));
}

/** The findings on some rows alone, as if they were a document. */
function onlyRows(findings: Findings, rows: readonly ReadRow[]): Findings {
  const own = renumbered(rows);
  const pages = new Set(own.map(({ row }) => row.page));
  return {
    ...findings,
    rows: own,
    sheet: { ...findings.sheet, rows: own.map(({ row }) => row), pageCount: pages.size },
  };
}

/** Rows are found by their index and leaf, so both must count from 0 again. */
function renumbered(rows: readonly ReadRow[]): ReadRow[] {
  const firstLeaf = rows[0]?.row.leaf ?? 0;
  return rows.map((readRow, index) => ({
    ...readRow,
    row: { ...readRow.row, index, leaf: readRow.row.leaf - firstLeaf },
  }));
}
