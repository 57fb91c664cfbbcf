import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGLISH_RECEIPT, GERMAN_INVOICE } from '../testing/documents.ts';
import { typedDocument } from '../testing/typed-page.ts';
import { readTyped } from '../testing/values-of.ts';
import { extractLayout } from './extract-layout.ts';

describe('the kind of paper', () => {
  test.each([
    ['\n  Gutschrift Nr. G-17 vom 02.02.2024\n  Muster GmbH\n  Gesamtbetrag 10,00 EUR', 'credit-note'],
    ['\n  Angebot Nr. A-17 vom 02.02.2024\n  Muster GmbH\n  Gesamtbetrag 10,00 EUR', 'quote'],
    ['\n  Lieferschein Nr. L-17 vom 02.02.2024\n  Muster GmbH\n  Summe 10,00 EUR', 'delivery-note'],
    [GERMAN_INVOICE, 'invoice'],
    [ENGLISH_RECEIPT, 'receipt'],
  ] as const)('%#', (text, kind) => {
    expect(readTyped(text)?.kind).toBe(kind);
  });
});

describe('honesty', () => {
  test('a page without words gives no invoice', () => {
    expect(extractLayout(typedDocument('')).invoices).toEqual([]);
  });

  test('a letter gives no invoice', () => {
    expect(
      extractLayout(typedDocument('\n  Dear Ann,\n  thank you for the lovely evening.\n  Yours, Tom'))
        .invoices,
    ).toEqual([]);
  });

  test('text keeps every word, pages parted by a form feed', () => {
    expect(extractLayout(typedDocument(['one two\nthree', 'four'])).text).toBe('one two\nthree\ffour');
  });

  test('every value that was read has its place on a page, and its raw text stands there', () => {
    for (const text of [GERMAN_INVOICE, ENGLISH_RECEIPT]) {
      const printed = text.replace(/\s/g, '');
      for (const [name, field] of Object.entries(readTyped(text)?.fields ?? {})) {
        if (field.origin !== 'read') continue;
        expect(field.place?.page, name).toBe(1);
        for (const line of (field.raw ?? '').split('\n'))
          expect(printed, name).toContain(line.replace(/\s/g, ''));
        expect(field.confidence).toBeGreaterThan(0);
        expect(field.confidence).toBeLessThanOrEqual(1);
      }
    }
  });

  test('never throws, and reads only amounts that are printed', () => {
    const piece = fc.constantFrom(
      'Total',
      'Invoice',
      'GST',
      'CASH',
      '12.50',
      '1.234,56',
      '03/04/2020',
      'Ltd',
      '12345',
      'Bill to',
      ':',
      '€',
      'Qty',
      'Price',
      'x',
      '-5',
      '%',
      '(',
      ')',
      '\n',
      '   ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), fc.boolean(), (pieces, isOcr) => {
        const text = pieces.join(' ');
        const { invoices } = extractLayout(typedDocument(text, { source: isOcr ? 'ocr' : 'text-layer' }));
        const total = invoices[0]?.fields.grandTotal;
        if (total) expect(text.replace(/\s/g, '')).toContain(total.raw);
      }),
      { numRuns: 300 },
    );
  });
});

describe('several invoices in one file', () => {
  const page = (number: string, total: string) => `
  Muster GmbH
  Weg 1
  12345 Ort
  Rechnungsnummer: ${number}
  Rechnungsdatum: 01.02.2024
  Gesamtbetrag   ${total} EUR`;

  test('are told apart by their numbers, with places on their own pages', () => {
    const { invoices } = extractLayout(typedDocument([page('R-101', '10,00'), page('R-102', '20,00')]));
    expect(invoices.map(({ fields }) => fields.invoiceNumber?.value)).toEqual(['R-101', 'R-102']);
    expect(invoices.map(({ fields }) => fields.grandTotal?.value)).toEqual(['10.00', '20.00']);
    expect(invoices.map(({ fields }) => fields.sellerName?.value)).toEqual(['Muster GmbH', 'Muster GmbH']);
    expect(invoices.map(({ fields }) => fields.grandTotal?.place?.page)).toEqual([1, 2]);
  });

  test('pages of one invoice stay together, whether or not they repeat its number', () => {
    expect(
      extractLayout(typedDocument([page('R-101', '10,00'), page('R-101', '20,00')])).invoices,
    ).toHaveLength(1);
    expect(
      extractLayout(typedDocument([page('R-101', '10,00'), '\n  Allgemeine Bedingungen'])).invoices,
    ).toHaveLength(1);
  });

  test('a page before the first total belongs to the invoice that follows on', () => {
    const cover = '\n  Muster GmbH\n  Rechnungsnummer: R-1\n  Übersicht';
    expect(extractLayout(typedDocument([cover, page('R-101', '10,00')])).invoices).toHaveLength(1);
  });
});
