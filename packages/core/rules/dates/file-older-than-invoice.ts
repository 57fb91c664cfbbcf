import { allOf, needsFields, onlyPdf } from '../gates.ts';
import { defineRule } from '../rule.ts';
import { daysBetween, readingsOfDay } from '../support/days.ts';
import { evidenceOf, fitToReading, readingOf } from '../support/reading.ts';

/** The file existed before the day that it is dated. */
export const fileOlderThanInvoice = defineRule({
  id: 'file-older-than-invoice',
  family: 'dates',
  severity: 'CRITICAL',
  title: 'The file is older than its invoice date',
  about:
    'A PDF says when it was made. One that was made long before the date printed on it was given a new date.',
  why: 'An old invoice given a new date to be paid or claimed again keeps the day on which its file was made.',
  falsePositives: 'Invoices in advance; programs that keep the date of their template.',
  source: 'ISO 32000-1, 14.3.3 (CreationDate).',
  logOdds: 1.8,
  thresholds: ['fileOlderIgnoredDays', 'fileOlderFarDays'],
  appliesTo: allOf(onlyPdf, needsFields('invoiceDate'), ({ document }) =>
    document.pdf?.createdAt ? null : 'The file does not say when it was made.',
  ),
  evaluate: ({ document, invoice }, { fileOlderIgnoredDays, fileOlderFarDays }) => {
    const { invoiceDate } = invoice.fields;
    const createdAt = document.pdf?.createdAt;
    if (!invoiceDate || !createdAt) return null;
    const ahead = Math.min(...readingsOfDay(invoiceDate).map((day) => daysBetween(createdAt, day) ?? 0));
    if (ahead <= fileOlderIgnoredDays) return null;
    const isLong = ahead > fileOlderFarDays;
    return fitToReading(readingOf(document, [invoiceDate]), {
      severity: isLong ? 'CRITICAL' : 'INFO',
      explanation: `The file was made on ${createdAt.slice(0, 10)}, ${ahead} days before the invoice date ${invoiceDate.value}. Ask the seller when it was issued.`,
      evidence: evidenceOf([invoiceDate]),
      logOdds: isLong ? 1.8 : 0.7,
    });
  },
});
