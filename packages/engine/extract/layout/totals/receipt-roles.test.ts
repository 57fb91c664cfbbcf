import { expect, test } from 'vitest';
import { readTyped, valuesOf } from '../../testing/values-of.ts';

const HEAD = `
      TOKO MAJU SDN BHD
      12 JALAN BESAR
      50000 KUALA LUMPUR
   Date: 02/03/2019 10:15
   CASHIER: ANA
`;
const read = (foot: string) => readTyped(HEAD + foot, { source: 'ocr', confidence: 0.95 });
const total = (foot: string) => read(foot)?.fields.grandTotal?.value;

test('an amount too large for a rounding, beside the word, is the rounded total', () => {
  const receipt = read(`
   LYCHEES               10.14
   SUGAR                 35.20
   Total Sales (Inclusive GST) RM 45.34
   Rounding Adjustment   RM .01
   Rounding              RM 45.35
   CREDIT                RM 45.35
   CHANGE                RM .00`);
  expect(valuesOf(receipt, ['grandTotal', 'roundingAmount', 'changeGiven'])).toEqual({
    grandTotal: '45.35',
    roundingAmount: '0.01',
    changeGiven: '0.00',
  });
});

test('cash less change names the total where its own label can not be read', () => {
  expect(
    total(`
   LAMINATION             4.24
   COPIES                 4.24
   Tatl Anz Gnd           8.48
   Rounding Adjustment : (0.02)
   Tatel Ant Puybte       8.50
   Paid Amount          100.00
   Change                91.50`),
  ).toBe('8.50');
});

test('what was handed over need not be labelled to prove the total', () => {
  expect(
    total(`
   PLUS 500ML             2.28
   SUBTUIAL               2.28
   IUIAL (GSI INUL)       2.28
   LASH                   3.00
   ROUNDING ADJUSTMENTS   0.02
   CHANGE DUE             0.70`),
  ).toBe('2.28');
});

test('a total label keeps its amount when a tax word stands between them', () => {
  expect(
    total(`
   STAPLES               28.40
   Total Sales Incucive G5T @6%   28.40
   CASH                  50.00
   CHANGE                21.60`),
  ).toBe('28.40');
});

test('what a machine accepted is money given, not the total', () => {
  expect(
    total(`
   Parking ticket         5.00
   Amount Incl. GST       5.00
   Accepted total        10.00
   Change                 5.00`),
  ).toBe('5.00');
});

test('a total that was paid but can not be read stays missing', () => {
  expect(
    total(`
   SOAP                   7.00
   BRUSH                  8.30
   CASH                  20.00
   CHANGE                 4.70`),
  ).toBeUndefined();
});

test.each([
  ['Due                    7.50', '7.50'],
  ['Total RM Including GST 6%  7.50', '7.50'],
  ['TOTAL (GST INCL)       7.50', '7.50'],
])('%s is the total, not a payment with a minus', (line, value) => {
  expect(
    total(`
   SCONE                  7.50
   ${line}
   Mastercard            -7.50`),
  ).toBe(value);
});

test('a total that is named stands, even where cash less change says otherwise', () => {
  const receipt = read(`
   BULB  2   12.00       24.00
   SUB-TOTAL             24.00
   TOTAL                 42.00
   CASH                 100.00
   CHANGE                76.00`);
  expect(valuesOf(receipt, ['grandTotal', 'cashGiven', 'changeGiven'])).toEqual({
    grandTotal: '42.00',
    cashGiven: '100.00',
    changeGiven: '76.00',
  });
});

test('tax beside a total on one row is no total', () => {
  expect(
    total(`
   TEA                    5.00
   Total   5.00   GST   0.28`),
  ).toBe('5.00');
});

test('what was to pay at a till and was paid is due no more', () => {
  const receipt = (tender: string) =>
    readTyped(
      `\n  Comptoir SA\n  Ticket n°: 915557\n  Date: 01/12/2025 10:05\n  Tasse   10,00\n  Total à payer   10,00 €\n${tender}`,
    );
  expect(valuesOf(receipt('  ESPECES   20,00\n  Rendu   10,00'), ['grandTotal', 'amountDue'])).toEqual({
    grandTotal: '10.00',
  });
  expect(valuesOf(receipt('  Merci de régler en caisse'), ['grandTotal', 'amountDue'])).toEqual({
    grandTotal: '10.00',
    amountDue: '10.00',
  });
});
