import { isListOrder, type ListOrder } from './list-order.ts';

/** Longest text that is searched for. */
const MAX_TEXT = 200;

/** Filters and order of the invoice list as they stand in its address. */
export interface ListSearch {
  readonly page?: number;
  /** Words that must all stand in the invoice. */
  readonly q?: string;
  /** Order status, 1 to 6. */
  readonly status?: number;
  /** ISO days, inclusive. */
  readonly from?: string;
  readonly to?: string;
  readonly order?: ListOrder;
}

/** Reads the address; anything unexpected is left out. */
export function toListSearch(search: Record<string, unknown>): ListSearch {
  const page = toWhole(search['page'], 1_000_000);
  const q = toText(search['q']);
  const status = toWhole(search['status'], 6);
  const from = toDay(search['from']);
  const to = toDay(search['to']);
  return {
    ...(page !== null && page > 1 ? { page } : {}),
    ...(q === '' ? {} : { q }),
    ...(status === null ? {} : { status }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(isListOrder(search['order']) ? { order: search['order'] } : {}),
  };
}

/** Text of digits alone comes from the address as a number. */
function toText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, MAX_TEXT) : '';
}

function toWhole(value: unknown, max: number): number | null {
  const number = Number(value);
  return Number.isInteger(number) && number >= 1 && number <= max ? number : null;
}

function toDay(value: unknown): string | null {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
}
