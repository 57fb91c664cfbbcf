import type { Query } from './measure.ts';
import { naivePage, naiveSearch } from './naive.ts';
import type { Seeded } from './seed.ts';

/** One kind of question, asked with other values at every turn. */
export interface Case {
  readonly name: string;
  /** Largest p95, milliseconds; `null` where none was set. */
  readonly goalMs: number | null;
  readonly pathOf: (seeded: Seeded, turn: number) => string;
  /** What a naive application asks its database for the same; `null` where it can't do it. */
  readonly naiveOf: ((seeded: Seeded, turn: number) => readonly Query[]) | null;
}

/** A share from 0 to 1 that covers the range evenly turn by turn; cubed it prefers the start, as the data does. */
const shareOf = (turn: number) => (turn * 0.618_034) % 1;
const uneven = (turn: number, size: number) => Math.floor(shareOf(turn) ** 3 * size);
const customerOf = ({ customers }: Seeded, turn: number) => customers[uneven(turn, customers.length)] ?? '';
const salespersonOf = ({ salespersons }: Seeded, turn: number) => `s-${uneven(turn, salespersons)}`;
const statusOf = (turn: number) => 1 + (turn % 6);
const daysOf = (turn: number) => {
  const year = 2011 + (turn % 15);
  const spans = [
    [`${year}-03-01`, `${year}-03-31`],
    [`${year}-01-01`, `${year}-12-31`],
    ['2011-01-01', `${year}-12-31`],
  ];
  const [from = '', to = ''] = spans[turn % spans.length] ?? [];
  return { from, to };
};
const RARE = ['xoxoju', 'xokewi', 'wixoha', 'juxowi'];
const COMMON = ['momota', 'momo', 'seller', 'motari', 'so'];
const pick = (words: readonly string[], turn: number) => words[turn % words.length] ?? '';

type Filter = (
  seeded: Seeded,
  turn: number,
) => { readonly query: string; readonly naive: Readonly<Record<string, unknown>> };

const FILTERS: Readonly<Record<string, Filter>> = {
  'no filter': () => ({ query: '', naive: {} }),
  customer_id: (seeded, turn) => {
    const id = customerOf(seeded, turn);
    return { query: `&customer_id=${id}`, naive: { 'customer_id = ?': id } };
  },
  'customer_id, the largest': ({ customers }) => ({
    query: `&customer_id=${customers[0]}`,
    naive: { 'customer_id = ?': customers[0] },
  }),
  salesperson_id: (seeded, turn) => {
    const id = salespersonOf(seeded, turn);
    return { query: `&salesperson_id=${id}`, naive: { 'salesperson_id = ?': id } };
  },
  status: (_seeded, turn) => ({
    query: `&status=${statusOf(turn)}`,
    naive: { 'order_status = ?': statusOf(turn) },
  }),
  'date_from and date_to': (_seeded, turn) => {
    const { from, to } = daysOf(turn);
    return {
      query: `&date_from=${from}&date_to=${to}`,
      naive: { 'invoice_date >= ?': from, 'invoice_date <= ?': to },
    };
  },
  'status and days': (_seeded, turn) => {
    const { from, to } = daysOf(turn);
    return {
      query: `&status=${statusOf(turn)}&date_from=${from}&date_to=${to}`,
      naive: { 'order_status = ?': statusOf(turn), 'invoice_date >= ?': from, 'invoice_date <= ?': to },
    };
  },
  'customer_id and status': (seeded, turn) => {
    const id = customerOf(seeded, turn);
    return {
      query: `&customer_id=${id}&status=${statusOf(turn)}`,
      naive: { 'customer_id = ?': id, 'order_status = ?': statusOf(turn) },
    };
  },
};

const filterCases = (count: 'maintained' | 'fresh', goalMs: number): readonly Case[] =>
  Object.entries(FILTERS).map(([name, filter]) => ({
    name: `first page, ${count} total: ${name}`,
    goalMs,
    pathOf: (seeded, turn) => `/invoices?count=${count}${filter(seeded, turn).query}`,
    naiveOf:
      count === 'maintained'
        ? (seeded, turn) => naivePage(seeded.organizationId, filter(seeded, turn).naive)
        : null,
  }));

const SORTS = ['invoice_date', 'due_date', 'total_amount', 'invoice_number', 'seller_name'];

/** A cursor as an answer gives it, somewhere in the list. */
const deepCursor = ({ mine }: Seeded, turn: number) => {
  const depth = Math.floor(shareOf(turn) * mine);
  const time = (1_600_000_000_000 + Math.floor((depth / 0.7) * 97)).toString(16).padStart(12, '0');
  const id = `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
  return Buffer.from(JSON.stringify(['created_at', 'desc', '', id, 2])).toString('base64url');
};
const deepPage = ({ mine }: Seeded, turn: number) => Math.max(1, Math.floor((shareOf(turn) * mine) / 20));

const search = (name: string, wordsOf: (seeded: Seeded, turn: number) => string): Case => ({
  name: `search: ${name}`,
  goalMs: null,
  pathOf: (seeded, turn) => `/invoices?q=${encodeURIComponent(wordsOf(seeded, turn))}`,
  naiveOf: ({ organizationId, ...seeded }, turn) =>
    naiveSearch(organizationId, wordsOf({ organizationId, ...seeded }, turn)),
});

/** Every question that is measured. */
export const CASES: readonly Case[] = [
  ...filterCases('maintained', 30),
  ...filterCases('fresh', 150),
  {
    name: 'customer_id and days (counted anew)',
    goalMs: 150,
    pathOf: (seeded, turn) =>
      `/invoices?customer_id=${customerOf(seeded, turn)}&date_from=${daysOf(turn).from}&date_to=${daysOf(turn).to}`,
    naiveOf: null,
  },
  ...SORTS.map((sort): Case => ({
    name: `first page, sort=${sort}`,
    goalMs: 30,
    pathOf: (_seeded, turn) => `/invoices?sort=${sort}&order=${turn % 2 === 0 ? 'asc' : 'desc'}`,
    naiveOf: null,
  })),
  {
    name: 'deep page by page number',
    goalMs: null,
    pathOf: (seeded, turn) => `/invoices?page=${deepPage(seeded, turn)}`,
    naiveOf: (seeded, turn) => naivePage(seeded.organizationId, {}, 20 * deepPage(seeded, turn)),
  },
  {
    name: 'deep page by cursor',
    goalMs: 30,
    pathOf: (seeded, turn) => `/invoices?cursor=${deepCursor(seeded, turn)}`,
    naiveOf: null,
  },
  search('a rare word', (_seeded, turn) => pick(RARE, turn)),
  search('a common word', (_seeded, turn) => pick(COMMON, turn)),
  search('two words, one rare', (_seeded, turn) => `${pick(COMMON, turn)} ${pick(RARE, turn)}`),
  search('an invoice number', ({ mine }, turn) => `SO-${Math.floor(shareOf(turn) * mine)}`),
  search('nothing to be found', (_seeded, turn) => `nowhere${turn}`),
];
