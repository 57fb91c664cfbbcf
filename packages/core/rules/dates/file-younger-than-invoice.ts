import { allOf, needsFields, onlyPdf } from '../gates.ts';
import { defineRule } from '../rule.ts';
import { daysBetween, readingsOfDay } from '../support/days.ts';
import { evidenceOf, fitToReading, readingOf } from '../support/reading.ts';

/** The file was made long after the invoice date. */
export const fileYoungerThanInvoice = defineRule({
  id: 'file-younger-than-invoice',
  family: 'dates',
  severity: 'INFO',
  title: 'The file was made long after the invoice date',
  about: 'Worth knowing when an old invoice is handed in late; a scan or a second download explains it.',
  why: 'An invoice made afterwards for an old date, for instance for a tax return, has a young file.',
  falsePositives: 'Scans, downloads from a customer portal, archives.',
  source: 'ISO 32000-1, 14.3.3 (CreationDate).',
  logOdds: 0.2,
  thresholds: ['fileYoungerIgnoredDays'],
  appliesTo: allOf(onlyPdf, needsFields('invoiceDate'), ({ document }) =>
    document.pdf?.createdAt ? null : 'The file does not say when it was made.',
  ),
  evaluate: ({ document, invoice }, { fileYoungerIgnoredDays }) => {
    const { invoiceDate } = invoice.fields;
    const createdAt = document.pdf?.createdAt;
    if (!invoiceDate || !createdAt) return null;
    const later = Math.min(...readingsOfDay(invoiceDate).map((day) => daysBetween(day, createdAt) ?? 0));
    if (later <= fileYoungerIgnoredDays) return null;
    return fitToReading(readingOf(document, [invoiceDate]), {
      severity: 'INFO',
      explanation: `The file was made on ${createdAt.slice(0, 10)}, ${later} days after the invoice date ${invoiceDate.value}. A scan or a later download explains it; else ask when it was issued.`,
      evidence: evidenceOf([invoiceDate]),
      logOdds: 0.2,
    });
  },
});
