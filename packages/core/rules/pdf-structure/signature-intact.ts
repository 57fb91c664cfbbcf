import { allOf, onlyPdf, onlySigned } from '../gates.ts';
import { defineRule } from '../rule.ts';

/** What a trusted signature speaks against forgery; anyone can sign with a name of their own making. */
const TRUSTED = -2;

/** The file is as somebody signed it. */
export const signatureIntact = defineRule({
  id: 'signature-intact',
  family: 'pdf-structure',
  severity: 'INFO',
  title: 'Signed and unchanged',
  about:
    'All signatures fit, and one covers the file to its last byte. It speaks for the document where the signer’s certificate leads to an authority in the trust folder; other signers are named, and no more.',
  why: 'A document that its issuer signed can not have been edited since; but forgers can sign what they made, too.',
  falsePositives: 'None: it accuses nobody.',
  source: 'ISO 32000-1, 12.8; RFC 5280, 6 (certification paths).',
  logOdds: TRUSTED,
  appliesTo: allOf(onlyPdf, onlySigned),
  evaluate: ({ document }) => {
    const signatures = document.pdf?.signatures ?? [];
    const last = signatures.find(({ coversWholeFile }) => coversWholeFile);
    if (!last || signatures.some(({ integrity }) => integrity !== 'intact')) return null;
    const isTrusted = signatures.every((signature) => signature.isTrusted === true);
    const who = last.signer ? `"${last.signer}"` : 'somebody without a name';
    return {
      severity: 'INFO',
      explanation: isTrusted
        ? `${who} signed it, and nothing was changed since.`
        : `Signed by ${who}, an unknown signer, and not changed since. Check the name if you rely on it.`,
      evidence: [],
      logOdds: isTrusted ? TRUSTED : 0,
    };
  },
});
