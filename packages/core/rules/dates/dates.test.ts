import { describeRule } from '../../testing/describe-rule.ts';
import { dayOff } from './day-off.ts';
import { dueBeforeIssue } from './due-before-issue.ts';
import { fileOlderThanInvoice } from './file-older-than-invoice.ts';
import { fileYoungerThanInvoice } from './file-younger-than-invoice.ts';
import { futureDate } from './future-date.ts';
import { impossibleDate } from './impossible-date.ts';
import { nightTime } from './night-time.ts';

describeRule(dueBeforeIssue, {
  hits: {
    'a due date before the invoice date': { fields: { invoiceDate: '2026-05-20', dueDate: '2026-04-01' } },
  },
  passes: {
    'payment within a month': { fields: { invoiceDate: '2026-05-20', dueDate: '2026-06-19' } },
    'payment at once': { fields: { invoiceDate: '2026-05-20', dueDate: '2026-05-20' } },
    'dates that fit when day and month are exchanged': {
      fields: {
        invoiceDate: { value: '2026-05-03', raw: '03/05/2026' },
        dueDate: { value: '2026-04-05', raw: '05/04/2026' },
      },
    },
  },
  silent: { 'no due date': { fields: { invoiceDate: '2026-05-20' } } },
});

describeRule(futureDate, {
  hits: {
    'a date months ahead': { fields: { invoiceDate: '2027-04-20' } },
    'a bill two weeks ahead, as a note': { fields: { invoiceDate: '2026-11-15' }, severity: 'INFO' },
  },
  passes: {
    'a date in the past': { fields: { invoiceDate: '2026-10-20' } },
    'tomorrow, elsewhere on earth': { fields: { invoiceDate: '2026-11-02' } },
    'a date that is past when read the other way': {
      fields: { invoiceDate: { value: '2026-12-10', raw: '10/12/2026' } },
    },
  },
  silent: { 'no date': {} },
});

describeRule(impossibleDate, {
  hits: {
    'the 31st of February': { text: ['Date: 31.02.2026'] },
    'month 13 in ISO form': { text: ['Issued 2026-13-01'] },
  },
  passes: {
    'a leap day': { text: ['Date: 29.02.2024'] },
    'month before day': { text: ['Date: 12/31/2026'] },
    'a version number': { text: ['Version 45.99.2'] },
  },
  silent: { 'recognised text': { text: ['Date: 31.02.2026'], textSource: 'ocr' } },
});

describeRule(fileOlderThanInvoice, {
  hits: {
    'a file from half a year before its date': {
      fields: { invoiceDate: '2026-06-01' },
      pdf: { createdAt: '2025-12-01T10:00:00Z' },
    },
  },
  passes: {
    'a file of the same day': {
      fields: { invoiceDate: '2026-06-01' },
      pdf: { createdAt: '2026-06-01T10:00:00Z' },
    },
  },
  silent: { 'a file without dates': { fields: { invoiceDate: '2026-06-01' } } },
});

describeRule(fileYoungerThanInvoice, {
  hits: {
    'a file from a year later': {
      fields: { invoiceDate: '2025-06-01' },
      pdf: { createdAt: '2026-06-01T10:00:00Z' },
    },
  },
  passes: {
    'a scan of the same month': {
      fields: { invoiceDate: '2026-06-01' },
      pdf: { createdAt: '2026-06-20T10:00:00Z' },
    },
  },
  silent: { 'a picture': { fields: { invoiceDate: '2025-06-01' }, image: {} } },
});

const GERMAN = ['USt-IdNr.: DE136695976', 'IBAN: DE89 3704 0044 0532 0130 00'];
const german = (value: string, raw = value) => ({
  text: GERMAN,
  fields: { invoiceDate: { value, raw } },
});

describeRule(dayOff, {
  hits: { 'a Sunday': german('2026-05-03'), 'Ascension Day': german('2026-05-14') },
  passes: {
    'a working day': german('2026-05-12'),
    'a holiday of another country': german('2026-07-14'),
    'a Sunday that may be a Thursday': german('2026-04-05', '04/05/2026'),
  },
  silent: {
    'a receipt': { ...german('2026-05-03'), kind: 'receipt' },
    'a seller whose country is not certain': { fields: { invoiceDate: '2026-05-03' } },
    'no date': { text: GERMAN },
  },
});

const printedAt = (value: string, raw: string, currency: string) => ({
  kind: 'receipt' as const,
  fields: { time: { value, raw }, currency },
});

describeRule(nightTime, {
  hits: {
    'half past two in Germany': printedAt('02:30', '02:30', 'EUR'),
    'half past two in the morning': printedAt('02:30', '2:30 am', 'USD'),
    'half an hour after midnight': printedAt('00:31', '00:31', 'USD'),
  },
  passes: {
    'an hour that may be in the afternoon': printedAt('02:30', '02:30', 'USD'),
    'midnight, which stands for no time': printedAt('00:00', '00:00', 'EUR'),
    noon: printedAt('12:30', '12:30', 'EUR'),
  },
  silent: {
    'an invoice': { ...printedAt('02:30', '02:30', 'EUR'), kind: 'invoice' },
    'no time': { kind: 'receipt' },
  },
});
