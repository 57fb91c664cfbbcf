import { allOf, needsFields } from '../gates.ts';
import { defineRule } from '../rule.ts';
import { daysBetween, readingsOfDay } from '../support/days.ts';
import { evidenceOf, readingOf } from '../support/reading.ts';

/** Dates on pictures are recognised, and clocks of cameras are wrong now and then: a hint, never more. */
const LOG_ODDS = 0.6;

/** The photo was taken before the day that its paper is dated. */
export const photoOlderThanPaper = defineRule({
  id: 'photo-older-than-paper',
  family: 'provenance',
  severity: 'INFO',
  title: 'The photo is older than its paper',
  about:
    'Cameras note when a photo was taken. It is compared with the date that was clearly read on the paper, in the reading of the date that fits best.',
  why: 'Who gives an old receipt a new date in its photo often keeps the time at which the photo was taken.',
  falsePositives: 'Cameras with a wrong clock; invoices that are dated ahead.',
  source:
    'EXIF 2.32 (DateTimeOriginal). No picture of our sets notes a time, so the weight is set low by hand.',
  logOdds: LOG_ODDS,
  thresholds: ['fileOlderIgnoredDays'],
  appliesTo: allOf(needsFields('invoiceDate'), ({ document }) =>
    document.image?.takenAt ? null : 'The file does not say when a photo was taken.',
  ),
  evaluate: ({ document, invoice }, { fileOlderIgnoredDays }) => {
    const { invoiceDate } = invoice.fields;
    const takenAt = document.image?.takenAt;
    if (!invoiceDate || !takenAt || readingOf(document, [invoiceDate]) === 'doubtful') return null;
    const ahead = Math.min(...readingsOfDay(invoiceDate).map((day) => daysBetween(takenAt, day) ?? 0));
    if (ahead <= fileOlderIgnoredDays) return null;
    return {
      severity: 'INFO',
      explanation: `The photo was taken on ${takenAt.slice(0, 10)}, ${ahead} days before the date ${invoiceDate.value} that the paper bears. Compare it with the paper original.`,
      evidence: evidenceOf([invoiceDate]),
    };
  },
});
