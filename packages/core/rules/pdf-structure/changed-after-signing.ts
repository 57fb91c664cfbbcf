import type { PdfFacts } from '../../document/pdf-facts.ts';
import { allOf, onlyPdf, onlySigned } from '../gates.ts';
import { defineRule } from '../rule.ts';

/** Printed text changed after somebody signed the file. */
export const changedAfterSigning = defineRule({
  id: 'changed-after-signing',
  family: 'pdf-structure',
  severity: 'HARD_FAIL',
  title: 'Changed after signing',
  about:
    'A signature covers the bytes up to a point. Later updates may add signatures, timestamps or comments; printed text that changes after it breaks what was signed.',
  why: 'The signature vouches for what was there before; readers take it to vouch for what they see now.',
  falsePositives: 'None known for changed text; further signatures, stamps and form entries are not counted.',
  source: 'ISO 32000-1, 12.8.1 (byte range digests).',
  logOdds: 5,
  appliesTo: allOf(onlyPdf, onlySigned),
  evaluate: ({ document }) => {
    const later = document.pdf === null ? [] : changesAfterSigning(document.pdf);
    const [first] = later;
    if (!first) return null;
    return {
      severity: 'HARD_FAIL',
      explanation: `"${first.added.join(' ')}" on page ${first.page} was put in after the document had been signed. Do not rely on the signature.`,
      evidence: later.map((change) => ({
        place: change.place,
        text: change.added.join(' '),
        before: change.removed.join(' '),
        after: change.added.join(' '),
      })),
    };
  },
});

function changesAfterSigning(pdf: PdfFacts) {
  const signedUntil = Math.min(...pdf.signatures.map((signature) => signature.signedUntilByte));
  return pdf.revisions
    .filter((revision) => revision.endByte > signedUntil)
    .flatMap((revision) => revision.changes)
    .filter((change) => change.added.length + change.removed.length > 0);
}
