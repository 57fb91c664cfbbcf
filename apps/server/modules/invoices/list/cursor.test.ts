import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type InvoiceId, newId } from '../../../platform/ids.ts';
import { fromCursor, type Place, toCursor } from './cursor.ts';

const invoiceId: InvoiceId = newId();
const place = (given: Partial<Place>): Place => ({
  sort: 'created_at',
  isAscending: false,
  key: '',
  invoiceId,
  page: 2,
  ...given,
});
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

it.each([
  place({}),
  place({ sort: 'invoice_date', key: '2026-02-28', isAscending: true }),
  place({ sort: 'due_date', key: '-infinity' }),
  place({ sort: 'total_amount', key: '-12.5000' }),
  place({ sort: 'total_amount', key: '-Infinity', page: 50_000 }),
  place({ sort: 'seller_name', key: 'größe "und" \\ 東京' }),
])('gives back the place %j', (given) => {
  expect(fromCursor(toCursor(given))).toEqual(given);
});

it.each([
  ['another shape', encode({ sort: 'created_at' })],
  ['an unknown order', encode(['id; drop table', 'desc', '', invoiceId, 2])],
  ['a day that is none', encode(['invoice_date', 'desc', '2026-02-30', invoiceId, 2])],
  ['an amount that is none', encode(['total_amount', 'desc', '1e9', invoiceId, 2])],
  ['an endless text', encode(['seller_name', 'desc', 'x'.repeat(300), invoiceId, 2])],
  ['a NUL', encode(['seller_name', 'desc', 'a\0b', invoiceId, 2])],
  ['no id', encode(['created_at', 'desc', '', 'x', 2])],
  ['a page before the first', encode(['created_at', 'desc', '', invoiceId, 0])],
])('takes %s for no place', (_name, text) => {
  expect(fromCursor(text)).toBeNull();
});

it('throws for no text at all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fromCursor(text);
      fromCursor(Buffer.from(text).toString('base64url'));
    }),
  );
});
