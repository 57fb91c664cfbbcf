import { describe, expect, test } from 'vitest';
import type { Document, Page, Word } from '@vouch/core/document/document.ts';
import { readEInvoices } from '../../open/e-invoice/read-e-invoice.ts';
import { sampleFattura } from '../../open/e-invoice/testing/sample-fattura.ts';
import { sampleUbl } from '../../open/e-invoice/testing/sample-ubl.ts';
import { extractEInvoices } from './extract-e-invoice.ts';

/** A page whose rows are texts set from left to right. */
function pageOf(rows: readonly string[]): Page {
  const words = rows.flatMap((row, line) =>
    row.split(' ').map((text, column): Word => ({
      text,
      line,
      confidence: 1,
      box: { left: column / 20, right: (column + 1) / 20, top: line / 40, bottom: (line + 0.8) / 40 },
    })),
  );
  return { number: 1, width: 595, height: 842, unit: 'pt', textSource: 'text-layer', words, turned: 0 };
}

function documentOf(xml: string, rows: readonly string[] = []): Document {
  const read = readEInvoices(new TextEncoder().encode(xml), 'factur-x.xml');
  return {
    file: { name: 'a.pdf', sizeBytes: 1, sha256: '', mediaType: 'application/pdf', claimedType: null },
    pages: rows.length === 0 ? [] : [pageOf(rows)],
    attachments: [],
    pdf: null,
    image: null,
    eInvoices: read.ok ? read.value : [],
    notices: [],
  };
}

test('a document without e-invoice data gives nothing', () => {
  expect(extractEInvoices(documentOf('<a/>'))).toBeNull();
});

test('every value of the XML becomes a field of origin xml', () => {
  const [invoice] = extractEInvoices(documentOf(sampleUbl()))?.invoices ?? [];
  expect(invoice).toMatchObject({ kind: 'invoice', confidence: 0.99 });
  expect(invoice?.fields.grandTotal).toMatchObject({
    value: '562.50',
    origin: 'xml',
    engine: 'e_invoice',
    place: null,
  });
  expect(invoice?.fields.sellerAddress?.value).toBe('Storgatan 1, 97231 Luleå, SE');
  expect(invoice?.fields.paymentMethod?.value).toBe('credit transfer');
  expect(invoice?.lines).toMatchObject([
    { lineNumber: 1, description: { value: 'Candle' }, lineTotal: { value: '400.00' } },
  ]);
  expect(invoice?.taxes).toMatchObject([
    { category: 'S', rate: { value: '25' }, amount: { value: '112.50' } },
  ]);
  expect(invoice?.fields).not.toHaveProperty('bic');
});

test('a credit note is told by its type', () => {
  expect(extractEInvoices(documentOf(sampleUbl('CreditNote')))?.invoices[0]?.kind).toBe('credit-note');
});

test('an invoice without a number is not called sure', () => {
  const document = documentOf(sampleUbl().replace('<b:ID>F-77</b:ID>', ''));
  expect(extractEInvoices(document)?.invoices[0]?.confidence).toBe(0.5);
});

test('totals that the format gives by rate only are marked as computed', () => {
  const fields = extractEInvoices(documentOf(sampleFattura(['1'])))?.invoices[0]?.fields;
  expect(fields?.netTotal).toMatchObject({ value: '130.00', origin: 'computed', raw: null });
  expect(fields?.taxTotal).toMatchObject({ value: '22.00', origin: 'computed' });
});

describe('places on the page', () => {
  const rows = [
    'Norrsken Handel AB',
    'Faktura F-77 28.02.2030',
    'Candle 8 50,00 400,00',
    'Netto 450,00',
    'Summa 562,50 SEK',
  ];
  const invoice = extractEInvoices(documentOf(sampleUbl(), rows))?.invoices[0];

  test('names, dates and amounts are found however they are printed', () => {
    expect(invoice?.fields.sellerName?.place?.box).toMatchObject({ left: 0, right: 3 / 20, top: 0 });
    expect(invoice?.fields.invoiceDate?.place?.box.left).toBeCloseTo(2 / 20);
    expect(invoice?.fields.grandTotal?.place?.box.top).toBeCloseTo(4 / 40);
  });

  test('numbers of a line are looked for in its row', () => {
    expect(invoice?.lines[0]?.quantity?.place?.box.top).toBeCloseTo(2 / 40);
    expect(invoice?.lines[0]?.lineTotal?.place?.box.left).toBeCloseTo(3 / 20);
  });

  test('numbers split by blanks and dates with month names are found', () => {
    const xml = sampleUbl().replaceAll('562.50', '10562.50');
    const printed = ['28 february 2030', 'Total 10 562,50 kr'];
    const fields = extractEInvoices(documentOf(xml, printed))?.invoices[0]?.fields;
    expect(fields?.invoiceDate?.place?.box.right).toBeCloseTo(3 / 20);
    expect(fields?.grandTotal?.place?.box).toMatchObject({ left: 1 / 20, right: 3 / 20 });
  });

  test('an address is found over its lines', () => {
    const fields = extractEInvoices(documentOf(sampleUbl(), ['Storgatan 1', '97231 Luleå']))?.invoices[0]
      ?.fields;
    expect(fields?.sellerAddress?.place?.box).toMatchObject({ top: 0, bottom: 1.8 / 40 });
  });

  test('equal numbers of a line are told apart by the order of columns', () => {
    const xml = sampleUbl()
      .replace('unitCode="H87">8<', 'unitCode="H87">1<')
      .replace('PriceAmount>50<', 'PriceAmount>400<');
    const line = extractEInvoices(documentOf(xml, ['1 Candle 1 400,00 400,00']))?.invoices[0]?.lines[0];
    const column = (left: number | undefined) => Math.round((left ?? -1) * 20);
    expect(column(line?.quantity?.place?.box.left)).toBe(2);
    expect(column(line?.unitPrice?.place?.box.left)).toBe(3);
    expect(column(line?.lineTotal?.place?.box.left)).toBe(4);
  });

  test('a value that is not printed has no place', () => {
    expect(invoice?.fields.buyerName?.place).toBeNull();
    expect(invoice?.fields.taxTotal?.place).toBeNull();
  });

  test('the text of the page is kept', () => {
    expect(extractEInvoices(documentOf(sampleUbl(), rows))?.text).toBe(rows.join('\n'));
  });
});
