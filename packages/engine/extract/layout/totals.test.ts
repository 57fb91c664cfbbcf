import { describe, expect, test } from 'vitest';
import { readTyped, valuesOf } from '../testing/values-of.ts';

const HEAD = `
      TOKO MAJU SDN BHD
      12 JALAN BESAR
      50000 KUALA LUMPUR
   Date: 02/03/2019 10:15
   CASHIER: ANA
`;
const total = (foot: string) => readTyped(HEAD + foot)?.fields.grandTotal?.value;

describe('the total of a receipt', () => {
  test('is the rounded one, not the one before rounding, the cash or the change', () => {
    expect(
      total(`
   NAILS                 30.91
   TOTAL            RM   30.91
   ROUNDING ADJ     RM   -0.01
   TOTAL ROUNDED    RM   30.90
   CASH             RM   51.00
   CHANGE           RM   20.10`),
    ).toBe('30.90');
  });

  test('is with tax where both are printed', () => {
    expect(
      total(`
   PAINT                106.10
   TOTAL (EXCL. GST)    106.10
   TOTAL GST              6.37
   TOTAL (INCL. GST)    112.47
   VISA                 112.47`),
    ).toBe('112.47');
  });

  test('is what cash less change leaves, when two labels compete', () => {
    expect(
      total(`
   TEA                    4.00
   BUN                    4.20
   TOTAL                  8.20
   TOTAL                 58.20
   CASH                  10.00
   CHANGE                 1.80`),
    ).toBe('8.20');
  });

  test('is not the number of items, points or a tax summary', () => {
    expect(
      total(`
   SOAP                   7.50
   TOTAL ITEMS            1.00
   TOTAL                  7.50
   POINTS BALANCE       900.00
   GST SUMMARY   AMOUNT    TAX
   SR 6%           7.08   0.42
   TOTAL           7.08   0.42`),
    ).toBe('7.50');
  });

  test('stays missing where no amount is printed', () => {
    expect(total('\n   THANK YOU')).toBeUndefined();
  });
});

describe('the foot of an invoice', () => {
  test('amounts under column heads are told apart by their columns', () => {
    const invoice = readTyped(`
  Muster AG
  Rechnung Nr. 77 vom 03.05.2021

     Nettobetrag     MwSt-Betrag     MwSt-%      Endbetrag
          321,40           61,07       19,0         382,47
          127,59            8,93        7,0         136,52
          448,99           70,00        EUR         518,99`);
    expect(valuesOf(invoice, ['netTotal', 'taxTotal', 'grandTotal'])).toEqual({
      netTotal: '448.99',
      taxTotal: '70.00',
      grandTotal: '518.99',
    });
  });

  test('an amount due that is not printed is marked as computed, and only when nothing was paid', () => {
    const unpaid = readTyped('\n Invoice no. 9\n Bill to: Ann\n Total   100.00');
    expect(unpaid?.fields.amountDue).toMatchObject({
      value: '100.00',
      origin: 'computed',
      raw: null,
      place: null,
    });
    const paid = readTyped('\n Invoice no. 9\n Bill to: Ann\n Total   100.00\n Less deposit   40.00');
    expect(paid?.fields.amountDue).toBeUndefined();
    expect(paid?.fields.paidAmount?.value).toBe('40.00');
  });

  test('net is not computed when only the total is printed', () => {
    const invoice = readTyped('\n Invoice no. 9\n Bill to: Ann\n VAT 20%   20.00\n Total   120.00');
    expect(valuesOf(invoice, ['netTotal', 'taxTotal', 'grandTotal'])).toEqual({
      taxTotal: '20.00',
      grandTotal: '120.00',
    });
  });
});

describe('charges and shipping', () => {
  const page = (foot: string) =>
    readTyped(`
  Hafen Logistik GmbH
  Rechnung Nr. 4

  Pos   Bezeichnung            Menge     Einzelpreis        Gesamt
  1     Versand Palette            2           20,00         40,00
  2     Zuschlag Express           1           15,00         15,00
${foot}
  Gesamtbetrag                                               60,00 EUR`);

  test('are those of the foot, not items that are called so', () => {
    expect(valuesOf(page(''), ['chargeTotal', 'shippingTotal'])).toEqual({});
    expect(
      valuesOf(page('  Versandkosten                                               5,00'), ['shippingTotal']),
    ).toEqual({
      shippingTotal: '5.00',
    });
  });
});

test('a bare sum that comes to the total with the taxes of all rates is the net', () => {
  const invoice = readTyped(`
  Santé SARL
  Facture n° 7 du 01/02/2023
  Description     Qté     P.U. HT        Total HT
  Gants             1      100,00          100,00
  Sirop             1       50,00           50,00
                     Total lignes          150,00
                     TVA à 20 %             20,00
                     TVA à 5,5 %             2,75
                     Total TTC             172,75`);
  expect(valuesOf(invoice, ['netTotal', 'grandTotal'])).toEqual({ netTotal: '150.00', grandTotal: '172.75' });
});

describe('the tax of an invoice in English from elsewhere', () => {
  const read = (tax: string) =>
    valuesOf(
      readTyped(
        `
Ferry Lane Supplies B.V.                    INVOICE
Kade 12, 1011 AB Amsterdam                  Invoice no. 2024/0815
Description                     Qty     Price    Amount
Paper                             2     50,00    100,00
Subtotal                                         100,00
${tax.padEnd(40)}          9,00
Total EUR                                        109,00`,
        { source: 'ocr', confidence: 0.97 },
      ),
      ['netTotal', 'taxTotal', 'grandTotal'],
    );

  test.each(['BTW 9 %', 'BTW9%', 'TVA/BTW9%', 'USt.9 %', 'IVA(9%)', 'moms 9%', 'GST9%'])(
    'is read from "%s"',
    (tax) => {
      expect(read(tax)).toEqual({ netTotal: '100.00', taxTotal: '9.00', grandTotal: '109.00' });
    },
  );

  test('is read where the total contradicts it', () => {
    const contradicted = readTyped(`
Invoice no. 2024/0815
Subtotal             100,00
BTW9%                  9,00
Total EUR            709,00`);
    expect(contradicted?.fields.taxTotal?.value).toBe('9.00');
  });
});
