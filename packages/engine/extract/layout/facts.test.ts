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
    ['Rechnung des Versicherers (575) Nr.01.234-1 vom 06.12.2018', '01.234-1'],
    ['Nummer  R8765', 'R8765'],
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

describe('the number of a paper that is no invoice', () => {
  test.each([
    { kind: 'quote', title: 'Quotation', line: 'Quote no.: Q-1042', value: 'Q-1042' },
    { kind: 'quote', title: 'Angebot', line: 'Angebotsnummer  AN-1042', value: 'AN-1042' },
    { kind: 'quote', title: 'Devis', line: 'N° de devis  D1042', value: 'D1042' },
    { kind: 'quote', title: 'Presupuesto', line: 'Presupuesto n.º  1042', value: '1042' },
    { kind: 'quote', title: 'Preventivo', line: 'Offerta n. 1042', value: '1042' },
    { kind: 'quote', title: 'Offerte', line: 'Offertenummer  1042', value: '1042' },
    { kind: 'quote', title: 'Orçamento', line: 'Número  1042', value: '1042' },
    { kind: 'delivery-note', title: 'Delivery note', line: 'Number  DN-1042', value: 'DN-1042' },
    { kind: 'delivery-note', title: 'Lieferschein', line: 'Lieferscheinnummer  L1042', value: 'L1042' },
    { kind: 'delivery-note', title: 'Bon de livraison', line: 'BL n°  1042', value: '1042' },
    { kind: 'delivery-note', title: 'Albarán', line: 'Albarán n.º  1042', value: '1042' },
    { kind: 'delivery-note', title: 'Documento di trasporto', line: 'DDT n.  1042', value: '1042' },
    { kind: 'delivery-note', title: 'Pakbon', line: 'Pakbonnummer  1042', value: '1042' },
    { kind: 'delivery-note', title: 'Guia de remessa', line: 'Guia n.º  1042', value: '1042' },
    { kind: 'credit-note', title: 'Creditnota', line: 'Creditnummer  1042', value: '1042' },
  ])('$kind: $title, $line', ({ kind, title, line, value }) => {
    const paper = readTyped(`\n  ${title}\n  Alpha Beta Gamma\n  ${line}\n  2 x Delta`);
    expect(paper?.kind).toBe(kind);
    expect(paper?.fields.invoiceNumber?.value).toBe(value);
  });

  test('is not taken for that of an invoice that names the paper', () => {
    const invoice = readTyped(
      '\n  Muster GmbH\n  RECHNUNG\n  Lieferschein-Nr   : L77\n  Beleg-Nr          : R8765\n  Gesamtbetrag 10,00 EUR',
    );
    expect(valuesOf(invoice, ['invoiceNumber'])).toEqual({ invoiceNumber: 'R8765' });
    expect(invoice?.kind).toBe('invoice');
  });
});

test('a title set letter by letter counts where other columns stand beside it', () => {
  const invoice = readTyped(
    '\n  Lieferant        W A R E N R E C H N U N G\n  Muster GmbH      Lieferschein-Nr      : L77\n  Gesamtbetrag 10,00 EUR',
  );
  expect(invoice?.kind).toBe('invoice');
});

test('a number beside its label is surer than a telephone number under it', () => {
  const invoice = readTyped(
    '\n  Alpha Inc.\n  Invoice no. 7\n  EIN: 00-1238937\n  (555) 015-2618\n  Total 10.00 USD',
  );
  expect(valuesOf(invoice, ['sellerTaxNumber', 'sellerPhone'])).toEqual({
    sellerTaxNumber: '00-1238937',
    sellerPhone: '(555) 015-2618',
  });
});

test('an American employer number beside "Tax ID" is a tax number', () => {
  const invoice = readTyped('\n  Alpha Inc.\n  Invoice no. 7\n  Tax ID: 00-1238937\n  Total 10.00 USD');
  expect(valuesOf(invoice, ['sellerTaxNumber', 'sellerVatId'])).toEqual({ sellerTaxNumber: '00-1238937' });
});

describe('labels over their values', () => {
  test('that stand side by side are no phrase', () => {
    const invoice = readTyped(`
  Alpha Lda.
  Fatura
  Número da fatura             Data                         Vencimento
  20259478                     2025-10-25                   2025-11-24
  Total  10,00 EUR`);
    expect(valuesOf(invoice, ['invoiceDate', 'dueDate'])).toEqual({
      invoiceDate: '2025-10-25',
      dueDate: '2025-11-24',
    });
  });

  test('belong to the date in their column, whatever stands between in another', () => {
    const invoice = readTyped(`
  Alpha Ltd.        Invoice no. 7
  Invoice date
  01/10/2025
  Delivery date     Cargo
                    Pallets            1     10.00     10.00
  28/09/2025
                    Total                              10.00 GBP`);
    expect(valuesOf(invoice, ['deliveryDate'])).toEqual({ deliveryDate: '2025-09-28' });
  });
});

test('a bank code is read in one word with its label, too', () => {
  const bic = (line: string) =>
    valuesOf(readTyped(`\n  Muster GmbH\n  Rechnung Nr. 5\n  ${line}\n  Gesamtbetrag 10,00 EUR`), ['bic']);
  expect(bic('BIC:VCHXDE2X')).toEqual({ bic: 'VCHXDE2X' });
  expect(bic('BIC: VCHXDE2X')).toEqual({ bic: 'VCHXDE2X' });
  expect(bic('BIC: unknown')).toEqual({});
});
