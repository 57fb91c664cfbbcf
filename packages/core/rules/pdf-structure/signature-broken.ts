import { allOf, onlyPdf, onlySigned } from '../gates.ts';
import { defineRule } from '../rule.ts';

/** The bytes that a signature covers are not those that were signed. */
export const signatureBroken = defineRule({
  id: 'signature-broken',
  family: 'pdf-structure',
  severity: 'HARD_FAIL',
  title: 'The signature does not fit the document',
  about:
    'Recomputes the digest of the signed bytes and compares it with the one in the signature. A file that a program wrote anew after signing has lost its signature; that alone is a note.',
  why: 'Whoever changes a byte of what was signed breaks the digest, and nobody but the signer can make another.',
  falsePositives: 'Files that were damaged on their way within the signed part.',
  source: 'ISO 32000-1, 12.8.1 (byte range digests); RFC 5652, 5.4 to 5.6 (message digest and signature).',
  logOdds: 5,
  appliesTo: allOf(onlyPdf, onlySigned),
  evaluate: ({ document }) => {
    const signatures = document.pdf?.signatures ?? [];
    const altered = signatures.find(({ integrity }) => integrity === 'altered');
    if (altered) {
      return {
        severity: 'HARD_FAIL',
        explanation: `The document was changed within the part that ${signerOf(altered.signer)} signed. Do not pay by it; ask the issuer for the original.`,
        evidence: [],
        logOdds: 5,
      };
    }
    if (!signatures.some(({ integrity }) => integrity === 'misplaced')) return null;
    return {
      severity: 'INFO',
      explanation:
        'The file was saved anew after it had been signed, so that its signature proves nothing any more. Ask for the signed original.',
      evidence: [],
      logOdds: 0.3,
    };
  },
});

function signerOf(name: string | null | undefined): string {
  return name ? `"${name}"` : 'somebody';
}
