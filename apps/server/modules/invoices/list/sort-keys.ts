import { sql, type SQL } from 'drizzle-orm';
import { toDecimal } from '@vouch/core/money/decimal.ts';
import { dayOrNull } from '../../../platform/database/day.ts';
import { invoices } from '../invoices.tables.ts';

/** By what a list of invoices can be ordered. */
export type InvoiceSort =
  | 'created_at'
  | 'invoice_date'
  | 'due_date'
  | 'total_amount'
  | 'invoice_number'
  | 'seller_name';

/** What invoices are ordered by before their ids, which grow with time; each has an index of exactly this expression. */
interface SortKey {
  /** Never null: what is missing counts as the smallest. */
  readonly expression: SQL;
  /** The text of a key as a value to compare with. */
  readonly valueOf: (text: string) => SQL;
  /** Whether the text can be a key. */
  readonly isKey: (text: string) => boolean;
}

const NO_DAY = '-infinity';
const NO_AMOUNT = '-Infinity';
const LONGEST_TEXT = 200;

const dayKey = (column: typeof invoices.invoiceDate | typeof invoices.dueDate): SortKey => ({
  expression: sql`coalesce(${column}, '-infinity'::date)`,
  valueOf: (text) => sql`${text}::date`,
  isKey: (text) => text === NO_DAY || dayOrNull(text) !== null,
});

const textKey = (expression: SQL): SortKey => ({
  expression,
  valueOf: (text) => sql`${text}`,
  isKey: (text) => text.length <= LONGEST_TEXT && !text.includes('\0'),
});

/** The keys by the names of the orders; by time there is none but the id. */
export const SORT_KEYS: Readonly<Record<InvoiceSort, SortKey | null>> = {
  created_at: null,
  invoice_date: dayKey(invoices.invoiceDate),
  due_date: dayKey(invoices.dueDate),
  total_amount: {
    expression: sql`coalesce(${invoices.totalAmount}, '-infinity'::numeric)`,
    valueOf: (text) => sql`${text}::numeric`,
    isKey: (text) => text === NO_AMOUNT || toDecimal(text) !== null,
  },
  invoice_number: textKey(sql`${invoices.invoiceNumberKey}`),
  seller_name: textKey(sql`coalesce(${invoices.sellerKey}, '')`),
};
