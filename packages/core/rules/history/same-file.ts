import { defineRule } from '../rule.ts';

/** Byte for byte the same file was handed in before. */
export const sameFile = defineRule({
  id: 'same-file',
  family: 'history',
  severity: 'CRITICAL',
  title: 'This very file was handed in before',
  about: 'Compares the fingerprint of the bytes with all earlier documents of the organization.',
  why: 'Handing in one document twice is the simplest way to be paid twice, by mistake or on purpose.',
  falsePositives: 'Somebody pressed the button twice.',
  source: 'SHA-256 of the file.',
  logOdds: 1.8,
  appliesTo: ({ context }) => (context.earlier.length > 0 ? null : 'There is no earlier document.'),
  evaluate: ({ document, context }) => {
    const twin = context.earlier.find(({ sha256 }) => sha256 === document.file.sha256);
    if (!twin) return null;
    const evidence = [{ place: null, text: twin.reference }];
    // Who only asks what we make of a file that is stored already hands nothing in twice.
    if (context.purpose === 'analysis') {
      const explanation = `This file is stored already as ${twin.reference}; asking again changes nothing.`;
      return { severity: 'INFO', explanation, evidence, logOdds: 0 };
    }
    return {
      severity: 'CRITICAL',
      explanation: `It is the same file as ${twin.reference}. A second copy is no forgery; make sure that it is not paid twice.`,
      evidence,
    };
  },
});
