import { expect, it } from 'vitest';

import { buildInput } from '../../testing/build.ts';
import { describeRule } from '../../testing/describe-rule.ts';
import { changeMismatch } from './change-mismatch.ts';
import { dueAmountMismatch } from './due-amount-mismatch.ts';
import { lineProductMismatch } from './line-product-mismatch.ts';
import { linesSumMismatch } from './lines-sum-mismatch.ts';
import { taxMismatch } from './tax-mismatch.ts';
import { totalMismatch } from './total-mismatch.ts';

const SUMS = { netTotal: '100.00', taxTotal: '19.00', grandTotal: '119.00' };

describeRule(totalMismatch, {
  hits: {
    'a raised total': { fields: { ...SUMS, grandTotal: '919.00' } },
    'a raised total beside a tax row that was not read as a field': {
      fields: { netTotal: '100.00', grandTotal: '919.00' },
      text: ['VAT 19 % 19.00'],
    },
    'a raised total on a clearly read scan, as a note': {
      fields: { ...SUMS, grandTotal: '919.00' },
      textSource: 'ocr',
      wordConfidence: 0.99,
      severity: 'INFO',
    },
  },
  passes: {
    'sums that hold': { fields: SUMS },
    'a credit note': { fields: { netTotal: '-100.00', taxTotal: '-19.00', grandTotal: '-119.00' } },
    'a credit note whose total lost its sign': {
      fields: { netTotal: '-100.00', taxTotal: '-19.00', grandTotal: '119.00' },
    },
    'tax that is included': { fields: { ...SUMS, grandTotal: '100.00' } },
    'shipping between net and total': { fields: { ...SUMS, shippingTotal: '5.95', grandTotal: '124.95' } },
    'a discount, whatever its sign': { fields: { ...SUMS, discountTotal: '-10.00', grandTotal: '109.00' } },
    'rounding to whole crowns that is not printed': {
      fields: { netTotal: '95.68', taxTotal: '23.92', grandTotal: '120.00', currency: 'SEK' },
    },
    'rounding to five cents': { fields: { ...SUMS, taxTotal: '19.02', grandTotal: '119.00' } },
    'a charge that was not understood but is printed': {
      fields: { ...SUMS, grandTotal: '123.50' },
      text: ['Environmental fee 4.50'],
    },
    'a tax row that was not read as a field': {
      fields: { netTotal: '100.00', grandTotal: '119.00' },
      text: ['VAT 19 % 19.00'],
    },
    'a doubtful reading': {
      fields: { ...SUMS, grandTotal: '919.00' },
      textSource: 'ocr',
      wordConfidence: 0.6,
    },
  },
  silent: {
    'a receipt without tax': { fields: { grandTotal: '119.00' } },
    'a tax that was computed, not printed': {
      fields: { ...SUMS, taxTotal: { value: '29.00', origin: 'computed', raw: null, place: null } },
    },
  },
});

describeRule(linesSumMismatch, {
  hits: {
    'a line that was raised': {
      fields: SUMS,
      lines: [
        ['1', '60.00', '60.00'],
        ['1', '90.00', '90.00'],
      ],
    },
  },
  passes: {
    'lines that make the net sum': {
      fields: SUMS,
      lines: [
        ['1', '60.00', '60.00'],
        ['2', '20.00', '40.00'],
      ],
    },
    'rows of totals that were read as lines': {
      fields: SUMS,
      lines: [
        ['1', '60.00', '60.00'],
        ['1', '40.00', '40.00'],
        ['1', '100.00', '100.00'],
        ['1', '119.00', '119.00'],
      ],
    },
    'gross lines': { fields: SUMS, lines: [['1', '119.00', '119.00']] },
    'lines before a discount': {
      fields: { ...SUMS, discountTotal: '20.00' },
      lines: [['1', '120.00', '120.00']],
    },
    'a discount and a charge that were not understood': {
      fields: SUMS,
      lines: [['1', '104.10', '104.10']],
      text: ['Discount 7.30', 'Packaging 3.20'],
    },
    'a scan, where rows go missing': {
      fields: SUMS,
      lines: [['1', '60.00', '60.00']],
      textSource: 'ocr',
      wordConfidence: 0.99,
    },
    'rows of totals after a printed sum, with a discount and shipping': {
      fields: { ...SUMS, shippingTotal: '5.00' },
      lines: [
        ['1', '60.00', '60.00'],
        ['1', '50.00', '50.00'],
        ['1', '110.00', '110.00'],
        ['1', '-15.00', '-15.00'],
      ],
      text: ['Sum 110.00', 'Discount 15.00', 'Shipping 5.00'],
    },
    'lines and the sum that is carried over': {
      fields: SUMS,
      lines: [
        ['1', '60.00', '60.00'],
        ['1', '60.00', '60.00'],
        ['1', '40.00', '40.00'],
      ],
      descriptions: ['Training', 'Übertrag', 'Travel'],
    },
    'lines of a haulier, of which one is named like a sum that is carried over': {
      fields: SUMS,
      lines: [
        ['1', '60.00', '60.00'],
        ['1', '40.00', '40.00'],
      ],
      descriptions: ['Transporte de palete', 'Carga e descarga'],
    },
    'a row that was missed but is printed': {
      fields: SUMS,
      lines: [['1', '60.00', '60.00']],
      text: ['Assembly 40.00'],
    },
  },
  silent: {
    'no lines': { fields: SUMS },
  },
});

it('does not add up opening hours that were read as lines', () => {
  const input = buildInput({
    fields: SUMS,
    lines: [['1', '12.30', '12.30']],
    text: ['Mo.-Fr. 08.30 - 12.30 Uhr'],
  });
  const word = input.document.pages[0]?.words.find(({ text }) => text === '12.30');
  const [line] = input.invoice.lines;
  if (!line?.lineTotal || !word) throw new Error('not built');
  const lineTotal = { ...line.lineTotal, place: { page: 1, box: word.box } };
  const lines = [{ ...line, lineTotal }];
  expect(linesSumMismatch.appliesTo({ ...input, invoice: { ...input.invoice, lines } })).toMatch(/hours/);
});

describeRule(lineProductMismatch, {
  hits: {
    'one wrong product among right ones': {
      lines: [
        ['2', '10.00', '20.00'],
        ['3', '5.00', '75.00'],
        ['1', '4.00', '4.00'],
      ],
    },
  },
  passes: {
    'right products': { lines: [['2', '10.00', '20.00']] },
    'returned goods': { lines: [['-2', '10.00', '-20.00']] },
    'a price per hundred': { lines: [['250', '12.00', '30.00']] },
    'gross prices and net totals': { lines: [['1', '119.00', '100.00']], taxes: [{ rate: '19' }] },
    'columns that were mixed up everywhere': {
      lines: [
        ['1', '2.00', '9.00'],
        ['2', '3.00', '8.00'],
        ['1', '1.00', '7.00'],
      ],
    },
    'a price with many decimals': { lines: [['1000', '0.0049', '4.90']] },
  },
  silent: { 'no lines': {} },
});

describeRule(taxMismatch, {
  hits: {
    'tax that is too high': {
      fields: { ...SUMS, grandTotal: '129.00' },
      taxes: [{ rate: '19', base: '100.00', amount: '29.00' }],
    },
    'sales tax that is higher than on everything': {
      fields: { netTotal: '100.00', grandTotal: '112.00', currency: 'USD' },
      taxes: [{ rate: '8.25', amount: '12.00' }],
    },
  },
  passes: {
    'sales tax on some of the goods': {
      fields: { netTotal: '100.00', grandTotal: '104.00', currency: 'USD' },
      taxes: [{ rate: '8.25', amount: '4.00' }],
    },
    'tax on the net sum': { fields: SUMS, taxes: [{ rate: '19', amount: '19.00' }] },
    'tax inside the total': { fields: { grandTotal: '119.00' }, taxes: [{ rate: '19', amount: '19.00' }] },
    'tax on goods and shipping': {
      fields: { netTotal: '100.00', shippingTotal: '10.00', grandTotal: '130.90' },
      taxes: [{ rate: '19', amount: '20.90' }],
    },
  },
  silent: {
    'several rates': {
      fields: SUMS,
      taxes: [
        { rate: '19', amount: '9.00' },
        { rate: '7', amount: '3.00' },
      ],
    },
    'no rate': { fields: SUMS },
  },
});

describeRule(changeMismatch, {
  hits: {
    'a rest that is no rounding': {
      fields: { cashGiven: '500', changeGiven: '381', grandTotal: '121.60', currency: 'NOK' },
    },
    'a raised total': { fields: { cashGiven: '50.00', changeGiven: '30.00', grandTotal: '80.00' } },
    'a lowered total': { fields: { cashGiven: '50.00', changeGiven: '30.00', grandTotal: '12.00' } },
    'change on money that no word calls cash': {
      fields: { paidAmount: '100.00', changeGiven: '91.50', grandTotal: '6.50' },
    },
    'less cash than the total': { fields: { cashGiven: '17.40', grandTotal: '19.40' } },
    'less cash than the total, and no change': {
      fields: { cashGiven: '17.40', changeGiven: '0.00', grandTotal: '19.40' },
    },
  },
  passes: {
    'a total that was taken from the row of the cash': {
      fields: { cashGiven: '50.00', changeGiven: '41.00', grandTotal: '50.00' },
    },
    'cash without its change': { fields: { cashGiven: '50.00', grandTotal: '19.40' } },
    'a rest that was paid otherwise': {
      fields: { cashGiven: '17.40', grandTotal: '19.40' },
      text: ['Voucher 2.00'],
    },
    'a part that was paid by card': {
      fields: { cashGiven: '10.00', paidAmount: '9.40', grandTotal: '19.40' },
    },
    'cash with a sign': { fields: { cashGiven: '-50.00', changeGiven: '29.60', grandTotal: '20.40' } },
    'cash in whole crowns': {
      fields: { cashGiven: '500', changeGiven: '380', grandTotal: '119.60', currency: 'NOK' },
    },
    'cash in fives of forint': {
      fields: { cashGiven: '2000', changeGiven: '765', grandTotal: '1233', currency: 'HUF' },
    },
    'change that fits': { fields: { cashGiven: '50.00', changeGiven: '29.60', grandTotal: '20.40' } },
    'change after rounding': {
      fields: { cashGiven: '50.00', changeGiven: '29.50', grandTotal: '20.42', roundingAmount: '0.08' },
    },
  },
  silent: { 'card payment': { fields: { grandTotal: '20.40' } } },
});

describeRule(dueAmountMismatch, {
  hits: {
    'more due than left': { fields: { grandTotal: '100.00', paidAmount: '40.00', amountDue: '90.00' } },
  },
  passes: {
    'an old balance on top': {
      fields: { grandTotal: '100.00', paidAmount: '40.00', amountDue: '72.50' },
      text: ['Balance brought forward 12.50'],
    },
    'a rest in whole crowns': {
      fields: { grandTotal: '100.40', paidAmount: '40.00', amountDue: '60.00', currency: 'SEK' },
    },
    'the rest': { fields: { grandTotal: '100.00', paidAmount: '40.00', amountDue: '60.00' } },
  },
  silent: { 'nothing paid': { fields: { grandTotal: '100.00', amountDue: '100.00' } } },
});
