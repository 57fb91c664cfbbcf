import type { PdfFacts } from '../../document/pdf-facts.ts';
import { defineRule } from '../rule.ts';
import { daysBetween } from '../support/days.ts';

/** The two places where a PDF describes itself say different things. */
export const metadataDisagree = defineRule({
  id: 'metadata-disagree',
  family: 'provenance',
  severity: 'INFO',
  title: 'The file contradicts itself about its origin',
  about:
    'A PDF names its program and dates in two places. A later program that updates only one of them leaves a trace.',
  why: 'It tells that the file went through a second program after it was made, which an edit would need.',
  falsePositives: 'Any tool that merges, signs or shrinks files.',
  source: 'ISO 32000-1, 14.3; base rate 3 % of genuine files.',
  logOdds: 0.3,
  appliesTo: ({ document }) => (document.pdf?.xmp ? null : 'The file describes itself in one place only.'),
  evaluate: ({ document }) => {
    const what = document.pdf === null ? null : (programs(document.pdf) ?? days(document.pdf));
    if (what === null) return null;
    return {
      severity: 'INFO',
      explanation: `The file names ${what}: it was probably saved again by another program. Ask for it as the issuer sent it, if other findings make you doubt.`,
      evidence: [{ place: null, text: what }],
    };
  },
});

function programs({ producer, xmp }: PdfFacts): string | null {
  const other = xmp?.producer ?? null;
  if (producer === null || other === null) return null;
  const isSame = producer.trim().toLowerCase() === other.trim().toLowerCase();
  return isSame ? null : `the programs "${producer}" and "${other}"`;
}

function days({ createdAt, xmp }: PdfFacts): string | null {
  const other = xmp?.createdAt ?? null;
  if (createdAt === null || other === null) return null;
  const gap = Math.abs(daysBetween(createdAt, other) ?? 0);
  return gap <= 1 ? null : `two days of making, ${createdAt.slice(0, 10)} and ${other.slice(0, 10)}`;
}
