import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEInvoices } from '../../open/e-invoice/read-e-invoice.ts';
import { writeCii } from './cii/write-cii.ts';
import { anyTerms } from './testing/any-terms.ts';
import { writeUbl } from './ubl/write-ubl.ts';

const ABOUT_THE_FILE = { syntax: undefined, faults: undefined, attachmentName: undefined };

/** The terms that the reader finds in the file. */
function termsIn(xml: string) {
  const result = readEInvoices(new TextEncoder().encode(xml), null);
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.internal}`);
  const [invoice] = result.value;
  expect(invoice?.faults).toEqual([]);
  return { ...invoice, ...ABOUT_THE_FILE };
}

describe.each([
  ['CII', writeCii],
  ['UBL', writeUbl],
])('%s', (_name, write) => {
  test('every term of any invoice comes back as it was written', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        expect(termsIn(write(terms))).toEqual({ ...terms, ...ABOUT_THE_FILE });
      }),
      { numRuns: 200 },
    );
  });
});
