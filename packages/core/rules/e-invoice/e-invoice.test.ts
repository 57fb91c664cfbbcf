import { toDecimal } from '../../money/decimal.ts';
import { describeRule } from '../../testing/describe-rule.ts';
import { xmlAccountNotPrinted } from './xml-account-not-printed.ts';
import { xmlAmountNotPrinted } from './xml-amount-not-printed.ts';
import { xmlNumberNotPrinted } from './xml-number-not-printed.ts';

const PAGE = [
  'Acme Ltd Main Street 1 London',
  'Invoice RE-2026/17 of 1 May 2026 for your order of April',
  'Consulting 10 hours at 100,00 EUR each',
  'Total 1.190,00 EUR please pay to IBAN',
  'DE89 3704 0044 0532 0130 00',
];
const data = (parts: Parameters<typeof toData>[0]) => ({ text: PAGE, eInvoices: [toData(parts)] });
const silent = {
  'a PDF without data': { text: PAGE },
  'a page that is only a picture': { eInvoices: [toData({ number: 'X' })], textSource: 'none' as const },
};

function toData(parts: { readonly total?: string; readonly iban?: string; readonly number?: string }) {
  return { grandTotal: toDecimal(parts.total ?? ''), iban: parts.iban ?? null, number: parts.number ?? null };
}

describeRule(xmlAmountNotPrinted, {
  hits: { 'a higher amount in the data': data({ total: '9190.00' }) },
  passes: { 'the printed amount': data({ total: '1190' }) },
  silent,
});

describeRule(xmlAccountNotPrinted, {
  hits: { 'another account in the data': data({ iban: 'GB29NWBK60161331926819' }) },
  passes: { 'the printed account': data({ iban: 'DE89370400440532013000' }), 'no account': data({}) },
  silent,
});

describeRule(xmlNumberNotPrinted, {
  hits: { 'another number': { ...data({ number: 'RE-2026/18' }), severity: 'INFO' } },
  passes: { 'the printed number, otherwise spaced': data({ number: 'RE 2026/17' }) },
  silent,
});
