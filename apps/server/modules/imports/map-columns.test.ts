import { describe, expect, test } from 'vitest';
import { ImportField } from '@vouch/contract/imports/import.ts';
import { FIELD_NAMES, headingKey } from './field-names.ts';
import { mapColumns } from './map-columns.ts';

const NEEDED = ['invoice_number', 'invoice_date', 'total_amount'];
const mapped = (columns: readonly string[], wished = {}) => {
  const result = mapColumns(columns, wished);
  return result.ok ? result.value : result.error.code;
};

test('every name of a field is written as headings are compared, and stands for one field', () => {
  const all = Object.values(FIELD_NAMES).flat();
  expect(all.map(headingKey)).toEqual(all);
  expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
});

test('the members of our own answers are known', () => {
  for (const field of ImportField.options) {
    const columns = [...new Set([...NEEDED, field])];
    expect(mapped(columns)).toEqual(columns);
  }
});

describe('headings', () => {
  test.each([
    [['N° de facture', 'Date de facture', 'Montant TTC'], NEEDED],
    [['Factuurnummer', 'Factuurdatum', 'Totaalbedrag'], NEEDED],
    [['Número de factura', 'Fecha', 'Importe total'], NEEDED],
    [['RECHNUNGS-NR.', 'Rechnungs­datum', 'Gesamt'], NEEDED],
  ])('%j are understood', (columns, fields) => {
    expect(mapped(columns)).toEqual(fields);
  });

  test('that are less usual give way to more usual ones', () => {
    expect(mapped(['Number', 'Amount', 'Date', 'Invoice Number', 'Total'])).toEqual([
      null,
      null,
      'invoice_date',
      'invoice_number',
      'total_amount',
    ]);
  });

  test('are what the sender says they are', () => {
    const wished = { Number: 'invoice_number', 'Invoice Number': null } as const;
    expect(mapped(['Number', 'Invoice Number', 'Date', 'Total'], wished)).toEqual([
      'invoice_number',
      null,
      'invoice_date',
      'total_amount',
    ]);
  });

  test('that are not there, and fields that no column holds, are named', () => {
    expect(mapped(['No', 'Date', 'Total'], { Sum: 'total_amount' })).toBe('columns-unknown');
    expect(mapped(['No', 'Date'])).toBe('columns-missing');
  });
});
