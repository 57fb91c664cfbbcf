import { describe, expect, it } from 'vitest';

import { textSketchOf } from '../likeness/text-sketch.ts';
import { buildEarlier, buildField } from '../testing/build.ts';
import type { DocumentTraits } from './compare-documents.ts';
import { findDuplicates } from './find-duplicates.ts';

const VALUES = {
  invoiceNumber: 'RE-2026-17',
  sellerName: 'Acme Ltd',
  invoiceDate: '2026-05-01',
  grandTotal: '119.00',
  iban: 'DE89370400440532013000',
};

const TEXT = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
const SKETCH = textSketchOf(TEXT);

function document(values: Readonly<Record<string, string>> = VALUES): DocumentTraits {
  const fields = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, buildField(value)]));
  const invoice = {
    kind: 'invoice',
    kindConfidence: 1,
    fields,
    lines: [],
    taxes: [],
    confidence: 1,
  } as const;
  return { sha256: 'a', pictureHash: '0f1e2d3c4b5a6978', textSketch: SKETCH, invoice };
}

const TWIN = buildEarlier({
  sha256: 'b',
  invoiceNumber: 'RE202617',
  sellerKey: 'acmeltd',
  invoiceDate: '2026-05-01',
  grandTotal: '119.0',
  iban: VALUES.iban,
});
const kindsOf = (earlier: Partial<typeof TWIN>, now = document()) =>
  findDuplicates(now, [{ ...TWIN, ...earlier }]).flatMap(({ kinds }) => kinds);

describe('two documents are one', () => {
  it.each([
    ['same-file', { sha256: 'a' }],
    ['same-number', {}],
    ['same-number', { sellerKey: 'misread', iban: null }],
    ['same-picture', { pictureHash: '0f1e2d3c4b5a6979' }],
    ['same-text', { textSketch: SKETCH, invoiceNumber: null, sellerKey: null, iban: null }],
    ['same-amount-and-date', { invoiceNumber: null }],
    ['changed-amount', { grandTotal: '19.00' }],
    ['changed-account', { iban: 'GB29NWBK60161331926819' }],
  ] as const)('%s: %j', (kind, earlier) => {
    expect(kindsOf(earlier)).toContain(kind);
  });

  it('though recognition took a digit of the number for a letter', () => {
    expect(kindsOf({ invoiceNumber: 'RE2O26l7'.toUpperCase() })).toContain('same-number');
  });
});

describe('two documents are not one', () => {
  it.each([
    [
      'the next invoice of a series',
      { invoiceNumber: 'RE202616', invoiceDate: '2026-04-01', textSketch: SKETCH },
    ],
    [
      'the same amount on another day',
      { invoiceNumber: null, invoiceDate: '2026-04-01', textSketch: SKETCH },
    ],
    ['the number of another seller', { sellerKey: 'other', iban: null, invoiceDate: '2025-01-01' }],
    [
      'two receipts of one shop that say other things',
      { invoiceNumber: null, textSketch: textSketchOf(TEXT.replaceAll('word', 'thing')) },
    ],
    ['an account that was misread', { iban: 'DE89370400440532013001', invoiceNumber: 'RE202616' }],
  ])('%s', (_name, earlier) => {
    expect(kindsOf(earlier)).toEqual([]);
  });

  it('a credit note that takes back the whole invoice is no changed amount', () => {
    expect(kindsOf({ grandTotal: '-119.00' })).not.toContain('changed-amount');
  });

  it('nothing was read of either', () => {
    const blank = buildEarlier({ sha256: 'b' });
    expect(findDuplicates({ ...document({}), pictureHash: null, textSketch: null }, [blank])).toEqual([]);
  });
});

it('puts a changed resubmission before a plain copy, and names the earlier document', () => {
  const copy = { ...TWIN, reference: 'copy.pdf' };
  const changed = { ...TWIN, reference: 'changed.pdf', grandTotal: '19.00' };
  const found = findDuplicates(document(), [copy, changed]);
  expect(found.map(({ earlier }) => earlier.reference)).toEqual(['changed.pdf', 'copy.pdf']);
  expect(found[0]?.summary).toBe(
    'Number RE-2026-17 came before as changed.pdf with 19.00; now it says 119.00.',
  );
});
