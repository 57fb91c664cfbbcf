import { onlyPdf } from '../gates.ts';
import { defineRule } from '../rule.ts';

/** The inner table of the file does not fit its contents. */
export const repairedStructure = defineRule({
  id: 'repaired-structure',
  family: 'pdf-structure',
  severity: 'INFO',
  title: 'The file is damaged inside',
  about:
    'The table that says where things are in the file is wrong, as happens when a file is edited with a text editor.',
  why: 'Edits made outside a PDF program break the positions that such a program would have kept.',
  falsePositives: 'Files that were cut off or converted on their way.',
  source: 'No hit on 198 genuine files.',
  logOdds: 0.8,
  appliesTo: onlyPdf,
  evaluate: ({ document }) =>
    document.pdf?.repaired === true
      ? {
          severity: 'INFO',
          explanation: 'Its inner table had to be rebuilt to read it. Ask for a fresh copy if in doubt.',
          evidence: [],
        }
      : null,
});
