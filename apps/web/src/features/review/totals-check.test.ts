import type { DocumentDetailBody } from '@vouch/contract/documents/document.ts';
import { describe, expect, it } from 'vitest';
import { exampleDocument } from './testing/example-document.ts';
import { totalsChecksOf } from './totals-check.ts';

type Field = DocumentDetailBody['fields'][string];

const read = (value: string, origin: Field['origin'] = 'read'): Field => ({
  value,
  raw: value,
  place: null,
  confidence: 1,
  engine: 'layout',
  origin,
});

const withFields = (fields: Record<string, Field>): DocumentDetailBody => ({
  ...exampleDocument(),
  fields,
  line_items: [],
});

describe('sums done again', () => {
  it('find that net and tax make the total', () => {
    const [check] = totalsChecksOf(
      withFields({ netTotal: read('100.00'), taxTotal: read('19.00'), grandTotal: read('119.00') }),
    );
    expect(check).toMatchObject({ isEqual: true, computed: '119.00', difference: '0.00' });
  });

  it('tell by how much a total is off, to the cent', () => {
    const [check] = totalsChecksOf(
      withFields({ netTotal: read('100.00'), taxTotal: read('19.00'), grandTotal: read('191.00') }),
    );
    expect(check).toMatchObject({ isEqual: false, difference: '72.00' });
  });

  it('take shipping in when that explains the total', () => {
    const [check] = totalsChecksOf(
      withFields({
        netTotal: read('100.00'),
        taxTotal: read('19.00'),
        shippingTotal: read('5.00'),
        grandTotal: read('124.00'),
      }),
    );
    expect(check?.isEqual).toBe(true);
  });

  it('take discount and shipping in when that explains the sum of the lines', () => {
    const fields = { lineTotal: read('100.00') };
    const lines = [{ place: null, fields }] as unknown as DocumentDetailBody['line_items'];
    const printed = { discountTotal: read('10.00'), shippingTotal: read('5.00') };
    const checksOf = (net: string) =>
      totalsChecksOf({ ...withFields({ ...printed, netTotal: read(net) }), line_items: lines });
    expect(checksOf('95.00')).toMatchObject([
      { isEqual: true, title: 'All lines with discount and shipping', computed: '95.00' },
    ]);
    expect(checksOf('80.00')).toMatchObject([{ isEqual: false, title: 'All lines', difference: '-20.00' }]);
  });

  it('never prove a printed total with a value that was computed from it', () => {
    expect(
      totalsChecksOf(
        withFields({
          netTotal: read('100.00'),
          taxTotal: read('19.00', 'computed'),
          grandTotal: read('119.00'),
        }),
      ),
    ).toEqual([]);
  });

  it('hold the lines against the total when there is no net', () => {
    const document = { ...exampleDocument(), fields: { grandTotal: read('100.00') } };
    expect(totalsChecksOf(document)).toMatchObject([
      { title: 'All lines', printedTitle: 'total', isEqual: true },
    ]);
  });
});
