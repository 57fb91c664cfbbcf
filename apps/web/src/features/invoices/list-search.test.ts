import { describe, expect, it } from 'vitest';
import { toListSearch } from './list-search.ts';

describe('the address of the invoice list', () => {
  it('keeps filters that make sense', () => {
    expect(toListSearch({ page: '3', status: 2, from: '2026-01-01', to: '2026-12-31' })).toEqual({
      page: 3,
      status: 2,
      from: '2026-01-01',
      to: '2026-12-31',
    });
  });

  it('keeps what is searched for, digits too, and the order', () => {
    expect(toListSearch({ q: 'acme', order: 'total' })).toEqual({ q: 'acme', order: 'total' });
    expect(toListSearch({ q: 43_659 })).toEqual({ q: '43659' });
  });

  it('leaves out what does not, instead of sending it on', () => {
    expect(toListSearch({ page: '-1', status: 9, from: "1' or 1=1", to: 20_260_101 })).toEqual({});
    expect(toListSearch({ q: { a: 1 }, order: ['total'] })).toEqual({});
    expect(toListSearch({ page: 'NaN', status: null, q: '', order: 'constructor' })).toEqual({});
  });
});
