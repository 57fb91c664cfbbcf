import { defineRule } from '../rule.ts';
import { placeOf, printedLines } from '../support/lines.ts';

const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2})$/;
const ISO = /^((?:19|20)\d{2})-(\d{2})-(\d{2})$/;

/** A printed date that no calendar has. */
export const impossibleDate = defineRule({
  id: 'impossible-date',
  family: 'dates',
  severity: 'CRITICAL',
  title: 'A date that does not exist',
  about:
    'A program never prints the 31st of February. Dates are tried as day-month and as month-day before they count.',
  why: 'No program prints such a date: it was typed or put together by somebody who did not look at a calendar.',
  falsePositives: 'Article or section numbers that look like a date.',
  source: 'Gregorian calendar.',
  logOdds: 2.5,
  appliesTo: ({ document }) =>
    document.pages.some((page) => page.textSource === 'text-layer') &&
    (document.pdf?.largestImageShare ?? 0) < 0.8
      ? null
      : 'Only exact text can be judged: recognised text has misread digits.',
  evaluate: ({ document }) => {
    for (const line of printedLines(document)) {
      const word = line.words.find(({ text }) => isImpossible(text.replace(/[,;:.]$/, '')));
      if (word) {
        return {
          severity: 'CRITICAL',
          explanation: `"${word.text}" on page ${line.page} is no day of any calendar. Ask the seller for a corrected copy.`,
          evidence: [{ place: placeOf(line.page, [word]), text: word.text }],
        };
      }
    }
    return null;
  },
});

function isImpossible(text: string): boolean {
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [a, b, year] = [Number(numeric[1]), Number(numeric[3]), Number(numeric[4])];
    return !exists(year, b, a) && !exists(year, a, b);
  }
  const iso = ISO.exec(text);
  return iso !== null && !exists(Number(iso[1]), Number(iso[2]), Number(iso[3]));
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
