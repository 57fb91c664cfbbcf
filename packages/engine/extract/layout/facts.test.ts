import { describe, expect, test } from 'vitest';
import { readTyped, valuesOf } from '../testing/values-of.ts';

const number = (line: string) =>
  readTyped(`\n  Muster GmbH\n  ${line}\n  Gesamtbetrag 10,00 EUR\n  Rechnungsempfänger`)?.fields
    .invoiceNumber?.value;

describe('the invoice number', () => {
  test.each([
    ['Rechnung des Versicherers (575) Nr. 01.234.567.8-2018-1 vom 06.12.2018', '01.234.567.8-2018-1'],
    ['Rechnungsnummer: RE-2017/505', 'RE-2017/505'],
    ['Rechnung # RE-20201121/508 vom 10.11.2020', 'RE-20201121/508'],
    ['Invoice#:OR180303', 'OR180303'],
    ['Invoice No.: CS 10217', 'CS 10217'],
    ['Beleg-Nr            : R8765', 'R8765'],
  ])('%s', (line, value) => {
    expect(number(line)).toBe(value);
  });

  test.each(['Rechnungsdatum: 03.04.2020', 'Rechnung', 'Rechnungsbetrag: 12,50'])(
    'is not made up from %j',
    (line) => {
      expect(number(line)).toBeUndefined();
    },
  );

  test('may stand under its label', () => {
    const invoice = readTyped(
      '\n  Muster GmbH\n  Rechnungsnummer       Datum\n  2024-17               03.04.2024\n  Gesamtbetrag 10,00',
    );
    expect(valuesOf(invoice, ['invoiceNumber', 'invoiceDate'])).toEqual({
      invoiceNumber: '2024-17',
      invoiceDate: '2024-04-03',
    });
  });
});

describe('dates', () => {
  const dates = (text: string) =>
    valuesOf(readTyped(`\n  Muster GmbH\n  Rechnung Nr. 5\n${text}\n  Gesamtbetrag 10,00`), [
      'invoiceDate',
      'dueDate',
      'deliveryDate',
    ]);

  test('are told apart by their labels', () => {
    expect(
      dates(
        '  Bestellt am 01.02.2024\n  Rechnungsdatum 09.02.2024\n  Leistungsdatum 05.02.2024\n  Zahlbar bis 23.02.2024',
      ),
    ).toEqual({
      invoiceDate: '2024-02-09',
      dueDate: '2024-02-23',
      deliveryDate: '2024-02-05',
    });
  });

  test('of several due dates one after the invoice is believed; a lone earlier one is told as printed', () => {
    expect(
      dates('  Rechnungsdatum 09.02.2024\n  Fällig am 01.02.2024\n  Zahlbar bis 23.02.2024').dueDate,
    ).toBe('2024-02-23');
    expect(dates('  Rechnungsdatum 09.02.2024\n  Fällig am 01.02.2024').dueDate).toBe('2024-02-01');
  });

  test('month first where an American address or an impossible day says so', () => {
    const american = readTyped(
      '\n  Lakeside Hardware Inc\n  40 Main Street\n  Dayton, OH 45402\n  Invoice no. 12\n  Invoice date 03/04/2022\n  Total $10.00',
    );
    expect(american?.fields.invoiceDate?.value).toBe('2022-03-04');
    const british = readTyped(
      '\n  Lakeside Ltd\n  Invoice no. 12\n  Invoice date 03/04/2022\n  Total £10.00',
    );
    expect(british?.fields.invoiceDate?.value).toBe('2022-04-03');
  });
});

describe('the currency', () => {
  const currency = (text: string) =>
    readTyped(`\n  Invoice no. 5\n  Bill to: Ann\n${text}`)?.fields.currency?.value;

  test.each([
    ['  Total  £10.00', 'GBP'],
    ['  Total  RM 10.00', 'MYR'],
    ['  Total  10,00 €', 'EUR'],
    ['  Currency: CHF\n  Total  10.00', 'CHF'],
    ['  Dayton, OH 45402\n  Total  $10.00', 'USD'],
  ])('%j', (text, code) => {
    expect(currency(text)).toBe(code);
  });

  test('stays unknown without a sign, and for a dollar of no country', () => {
    expect(currency('  Total  10.00')).toBeUndefined();
    expect(currency('  Total  $10.00')).toBeUndefined();
  });
});
