import { z } from 'zod';
import { type InvoiceId, toId } from '../../../platform/ids.ts';
import { type InvoiceSort, SORT_KEYS } from './sort-keys.ts';

/** A place in an ordered list: right after one invoice. */
export interface Place {
  readonly sort: InvoiceSort;
  readonly isAscending: boolean;
  /** The invoice's key in that order as text; empty when there is none but the id. */
  readonly key: string;
  readonly invoiceId: InvoiceId;
  /** Number of the page that starts here. */
  readonly page: number;
}

const Parts = z.tuple([
  z.enum(Object.keys(SORT_KEYS) as [InvoiceSort, ...InvoiceSort[]]),
  z.enum(['asc', 'desc']),
  z.string(),
  z.string(),
  z.int().min(2).max(Number.MAX_SAFE_INTEGER),
]);

/** The place as text for the client, who is not to look into it. */
export function toCursor({ sort, isAscending, key, invoiceId, page }: Place): string {
  const parts = [sort, isAscending ? 'asc' : 'desc', key, invoiceId, page];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** The place that a text stands for; `null` when it is none of ours. It may be anybody's words, so everything in it is checked. */
export function fromCursor(text: string): Place | null {
  const parsed = Parts.safeParse(parse(Buffer.from(text, 'base64url').toString('utf8')));
  if (!parsed.success) return null;
  const [sort, order, key, id, page] = parsed.data;
  const invoiceId = toId<'invoice'>(id);
  const isKey = SORT_KEYS[sort]?.isKey(key) ?? key === '';
  return invoiceId !== null && isKey ? { sort, isAscending: order === 'asc', key, invoiceId, page } : null;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}
