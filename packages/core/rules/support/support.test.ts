import { describe, expect, it } from 'vitest';

import { buildField, buildInput } from '../../testing/build.ts';
import { daysBetween, readingsOfDay, swappedTogether } from './days.ts';
import { isPairOfPrinted, isPrintedSomewhere } from './printed-amounts.ts';
import { toDecimal } from '../../money/decimal.ts';
import { linesWithColumns } from './line-columns.ts';
import { fitToReading, readingOf } from './reading.ts';
import { printedTaxRows } from './tax-rows.ts';
import { isMostlyValue, isPartOfValue, isValueWord, readsInPlaceOf } from './value-words.ts';

const amount = (text: string) => toDecimal(text)!;

describe('isValueWord', () => {
  it.each([
    '1.234,56',
    '€12.50',
    '(99.00)',
    '-5,00',
    'EUR1.234,00',
    '01.05.2026',
    '2026-05-01',
    'DE89370400440532013000',
    'RE-2026'.replace('-', ''),
    '4711',
  ])('takes %s for a value', (text) => {
    expect(isValueWord(text)).toBe(true);
  });

  it.each(['Total', 'GmbH', 'Hafenstr.', 'one', ''])('does not take "%s" for a value', (text) => {
    expect(isValueWord(text)).toBe(false);
    expect(isPartOfValue('Total')).toBe(false);
  });

  it('takes currencies and groups of an account for parts of a value', () => {
    expect(['EUR', '€', '0044', 'NWBK', '%'].every(isPartOfValue)).toBe(true);
  });
});

describe('values in the place of others', () => {
  it('takes an amount in any grouping and a date in words for one value', () => {
    expect(['1,18,482.00', '2 September 2026', 'DE89 3704'].every(isMostlyValue)).toBe(true);
    expect(['Paid', 'Total due on 3.', ''].some(isMostlyValue)).toBe(false);
  });

  it('tells another value from words that are put over it', () => {
    expect(readsInPlaceOf('1.190,00', 'EUR 9.190,00')).toBe(true);
    expect(readsInPlaceOf('12 August 2026', '12 September 2026')).toBe(true);
    expect(readsInPlaceOf('1.190,00', '1190.00')).toBe(false);
    expect(readsInPlaceOf('1.190,00', 'Paid 3.11.2026')).toBe(false);
  });
});

describe('days', () => {
  const slash = buildField({ value: '2026-05-03', raw: '03/05/2026' });
  const clear = buildField({ value: '2026-05-20', raw: '20/05/2026' });

  it('counts days between dates and times', () => {
    expect(daysBetween('2026-02-27', '2026-03-01T10:00:00Z')).toBe(2);
    expect(daysBetween('never', '2026-03-01')).toBeNull();
  });

  it('reads a date with slashes both ways, one with points or a month name one way', () => {
    expect(readingsOfDay(slash)).toEqual(['2026-05-03', '2026-03-05']);
    expect(readingsOfDay(buildField({ value: '2026-05-03', raw: '03.05.2026' }))).toEqual(['2026-05-03']);
    expect(readingsOfDay(buildField({ value: '2026-05-03', raw: 'May 3, 2026' }))).toEqual(['2026-05-03']);
  });

  it('exchanges day and month of two dates only when neither tells the order', () => {
    expect(swappedTogether(slash, slash)).toEqual(['2026-03-05', '2026-03-05']);
    expect(swappedTogether(slash, clear)).toBeNull();
  });
});

describe('printed amounts', () => {
  const { document } = buildInput({ text: ['Fee 1.234,50 EUR', 'Discount -7,30', 'Packaging 3,20'] });

  it('are found in any notation', () => {
    expect(isPrintedSomewhere(amount('-1234.50'), document)).toBe(true);
    expect(isPrintedSomewhere(amount('1234.00'), document)).toBe(false);
  });

  it('are found as the difference of two', () => {
    expect(isPairOfPrinted(amount('4.10'), document)).toBe(true);
    expect(isPairOfPrinted(amount('4.20'), document)).toBe(false);
  });
});

describe('printedTaxRows', () => {
  it('reads rate and amount beside the name of a tax', () => {
    const { document } = buildInput({
      text: ['Subtotal 100,00', 'USt. 19 % 19,00', 'VAT 7% 7.00', 'Skonto 2 % 2,00'],
    });
    expect(printedTaxRows(document).map(({ rate, amount: tax }) => [rate.value, tax?.value])).toEqual([
      ['19', '19.00'],
      ['7', '7.00'],
    ]);
  });

  it('takes the rate of a rebate for none of a tax', () => {
    const { document } = buildInput({ text: ['Rechnungsrabatt 2,00% Basis 280,00 MwSt.-% 19,0 -5,60'] });
    expect(printedTaxRows(document)).toEqual([]);
  });

  it('reads rates without a blank before them, as recognition has them', () => {
    const { document } = buildInput({
      text: ['GST5% 192.68', 'TVA/BTW21% 446,12', 'USt.10 % 288,24', 'IVA(22%) 10,00', 'VAT-ID20% 9,00'],
    });
    expect(printedTaxRows(document).map(({ rate, amount: tax }) => [rate.value, tax?.value])).toEqual([
      ['5', '192.68'],
      ['21', '446.12'],
      ['10', '288.24'],
      ['22', '10.00'],
    ]);
  });
});

describe('readingOf', () => {
  const read = (recipe: Parameters<typeof buildInput>[0]) => {
    const { document, invoice } = buildInput({ fields: { grandTotal: '9.90' }, ...recipe });
    return readingOf(document, invoice.fields.grandTotal ? [invoice.fields.grandTotal] : []);
  };

  it('trusts text layers, clear words less, and doubtful ones not at all', () => {
    expect(read({})).toBe('exact');
    expect(read({ textSource: 'ocr', wordConfidence: 0.99 })).toBe('clear');
    expect(read({ textSource: 'ocr', wordConfidence: 0.7 })).toBe('doubtful');
  });

  it('trusts clear words more that were seen twice, doubtful ones as little as before', () => {
    const seenTwice = (wordConfidence: number) => {
      const { document, invoice } = buildInput({
        fields: { grandTotal: '9.90' },
        textSource: 'ocr',
        wordConfidence,
      });
      const pages = document.pages.map((page) => ({
        ...page,
        words: page.words.map((word) => ({ ...word, seenTwice: true as const })),
      }));
      return readingOf({ ...document, pages }, invoice.fields.grandTotal ? [invoice.fields.grandTotal] : []);
    };
    expect(seenTwice(0.99)).toBe('confirmed');
    expect(seenTwice(0.7)).toBe('doubtful');
  });

  it('makes a finding weigh less, and accuse less, the less sure its values are', () => {
    const hit = { severity: 'CRITICAL', explanation: 'x', evidence: [], logOdds: 3 } as const;
    expect(fitToReading('exact', hit)).toEqual(hit);
    expect(fitToReading('confirmed', hit)).toMatchObject({ severity: 'INFO', logOdds: 2 });
    expect(fitToReading('clear', hit)).toMatchObject({ severity: 'INFO', logOdds: 1 });
    expect(fitToReading('doubtful', hit)).toBeNull();
  });

  it('trusts the text layer of a scan no more than recognition', () => {
    expect(read({ pdf: { largestImageShare: 1 } })).toBe('clear');
  });

  it('doubts a field that is probably another', () => {
    expect(read({ fields: { grandTotal: { value: '9.90', raw: '9.90', confidence: 0.3 } } })).toBe(
      'doubtful',
    );
  });
});

describe('linesWithColumns', () => {
  it('finds numbers in the columns of the other lines', () => {
    const box = (left: number, top: number) => ({
      page: 1,
      box: { left, top, right: left + 0.04, bottom: top + 0.015 },
    });
    const { document, invoice } = buildInput({ text: ['Desk 1 50,00 50,00', 'Chair 3 20,00 99,00'] });
    const at = (value: string, column: number, row: number) =>
      buildField({ value, raw: value.replace('.', ','), place: box(column * 0.05, 0.2 + row * 0.02) });
    const lines = [
      { lineNumber: 1, quantity: at('1', 1, 0), unitPrice: at('50.00', 2, 0), lineTotal: at('50.00', 3, 0) },
      { lineNumber: 2, lineTotal: at('99.00', 3, 1) },
    ];
    const [, second] = linesWithColumns(document, { ...invoice, lines });
    expect([second?.quantity?.value, second?.unitPrice?.value]).toEqual(['3', '20.00']);
  });
});
