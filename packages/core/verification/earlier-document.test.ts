import { expect, test } from 'vitest';

import { sellerKeyOf, toEarlierDocument } from './earlier-document.ts';

test('a seller is the same however its name is printed', () => {
  expect(sellerKeyOf('Müller & Söhne GmbH')).toBe(sellerKeyOf('MÜLLER  & SÖHNE  GMBH.'));
  expect(sellerKeyOf('Müller')).not.toBe(sellerKeyOf('Miller'));
});

test('a name without letters or digits is no key', () => {
  expect(sellerKeyOf(' -- ')).toBeNull();
  expect(sellerKeyOf(null)).toBeNull();
});

test('a document without fields is remembered by its bytes and its picture alone', () => {
  const extraction = { engine: 'layout', invoices: [], text: '', language: null, notices: [] } as const;
  const earlier = toEarlierDocument({ reference: 'a.pdf', sha256: 'ab', pictureHash: 'cd', extraction });
  expect(earlier).toMatchObject({
    reference: 'a.pdf',
    sha256: 'ab',
    pictureHash: 'cd',
    sellerKey: null,
    grandTotal: null,
  });
});
