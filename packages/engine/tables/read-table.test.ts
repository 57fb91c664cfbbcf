import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import { readTable } from './read-table.ts';
import { toExact } from './to-exact.ts';
import { writeWorkbook } from './testing/write-workbook.ts';

async function read(content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const result = await readTable({ bytes });
  if (!result.ok) return result.error;
  const { columns, rows, type } = result.value;
  return { type, columns, rows: rows.map(({ number, cells }) => [number, ...cells]) };
}

describe('a CSV file', () => {
  test.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|'],
  ])('with %s is read, quotes and line ends within them too', async (_name, mark) => {
    const text = ['No', 'Name', 'Total'].join(mark);
    const row = ['1', `"A${mark} ""B""\r\nC"`, '"1.234,50"'].join(mark);
    expect(await read(`${text}\r\n${row}\r\n`)).toEqual({
      type: 'text/csv',
      columns: ['No', 'Name', 'Total'],
      rows: [[2, '1', `A${mark} "B"\r\nC`, '1.234,50']],
    });
  });

  test.each([
    ['UTF-8 with a mark', Buffer.from('\uFEFFName;Ort\nMüller;Köln\n')],
    ['UTF-16', Buffer.from('\uFEFFName;Ort\nMüller;Köln\n', 'utf16le')],
    ['Windows-1252', Buffer.from('Name;Ort\nMüller;Köln\n', 'latin1')],
  ])('in %s is read', async (_name, bytes) => {
    expect(await read(bytes)).toMatchObject({ columns: ['Name', 'Ort'], rows: [[2, 'Müller', 'Köln']] });
  });

  test('with a title, empty rows and headings that come twice keeps its row numbers', async () => {
    const text = 'Ledger 2026,,\n\nNo,Total,Total\n1,2,3\n,,\n2,3,4\n';
    expect(await read(text)).toMatchObject({
      columns: ['No', 'Total', 'Total (2)'],
      rows: [
        [4, '1', '2', '3'],
        [6, '2', '3', '4'],
      ],
    });
  });

  test('with headings alone says so', async () => {
    expect(await read('No,Total\n')).toMatchObject({ code: 'nothing-inside' });
  });

  test('of any text is a table or a typed error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', ',', ';', '"', '\n', '\r', '\t', ' ') }),
        async (text) => {
          const result = await readTable({ bytes: Buffer.from(text) });
          expect(result.ok || result.error.code).toBeTruthy();
        },
      ),
    );
  });
});

describe('a workbook', () => {
  test('gives its numbers exactly as they are shown', async () => {
    const bytes = writeWorkbook([
      ['No', 'Total', 'Rate'],
      ['R-1', 0.30000000000000004, 1234.5],
    ]);
    expect(await read(bytes)).toEqual({
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      columns: ['No', 'Total', 'Rate'],
      rows: [[2, 'R-1', { exact: '0.3' }, { exact: '1234.5' }]],
    });
  });

  test.each([
    ['1234.50', '1234.50'],
    ['1.0000000000000001E-2', '0.01'],
    ['19.989999999999998', '19.99'],
    ['-0.1', '-0.1'],
    ['100', '100'],
    ['123456789012345', '123456789012345'],
  ])('shows %s as %s', (written, shown) => {
    expect(toExact(written)).toEqual({ exact: shown });
  });

  test('that is damaged is told', async () => {
    expect(await read(zipSync({ 'xl/workbook.xml': strToU8('<broken') }))).toMatchObject({ code: 'damaged' });
  });
});

describe('a JSON file', () => {
  test('keeps its numbers as they were written, and spreads lines over rows', async () => {
    const text =
      '{"invoices":[{"invoice_number":"1","total":12345678901234.100,"line_items":[{"quantity":2},{"quantity":3}]}]}';
    expect(await read(text)).toEqual({
      type: 'application/json',
      columns: ['invoice_number', 'total', 'line_quantity'],
      rows: [
        [1, '1', { exact: '12345678901234.100' }, { exact: '2' }],
        [1, '1', { exact: '12345678901234.100' }, { exact: '3' }],
      ],
    });
  });

  test('of something else is damaged', async () => {
    expect(await read('[1, 2]')).toMatchObject({ code: 'damaged' });
    expect(await read('{"a":')).toMatchObject({ code: 'damaged' });
  });
});

test.each([
  ['a PDF', '%PDF-1.7\n1 0 obj'],
  ['XML', '<?xml version="1.0"?><Invoice/>'],
  ['a letter', 'Dear Sir or Madam'],
  ['noise', '\0\x01\x02,;\n'],
])('%s is no table', async (_name, text) => {
  expect(await read(text)).toMatchObject({ code: 'unsupported-type' });
});
