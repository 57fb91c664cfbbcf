import { onlyWithCredentials } from '../gates.ts';
import { defineRule } from '../rule.ts';

/** What a capture that a trusted signer vouches for speaks against edited pixels; the paper itself may be false. */
const TRUSTED_CAPTURE = -1.5;
/** Ends of the IPTC addresses for pictures that a sensor took. */
const CAPTURED = /\/(?:digitalCapture|computationalCapture)$/i;

/** The picture is as somebody signed it. */
export const credentialsIntact = defineRule({
  id: 'credentials-intact',
  family: 'provenance',
  severity: 'INFO',
  title: 'Signed and unchanged picture',
  about:
    'Signature and digests of the content credentials fit the file. It speaks for the picture where a camera took it and the signer’s certificate leads to an authority in the trust folder; else the signer is named, and no more.',
  why: 'A picture that a camera signed has not been edited since; but anyone can sign what they made, too.',
  falsePositives: 'None: it accuses nobody.',
  source: 'C2PA Technical Specification 2.1, 15 (validation).',
  logOdds: TRUSTED_CAPTURE,
  appliesTo: onlyWithCredentials,
  evaluate: ({ document }) => {
    const credentials = document.image?.credentials;
    if (credentials?.state !== 'intact') return null;
    const { signer, isTrusted, actions } = credentials;
    const isCapture = actions.some(({ digitalSourceType }) => CAPTURED.test(digitalSourceType ?? ''));
    const who = signer === null ? 'somebody without a name' : `"${signer.slice(0, 80)}"`;
    return {
      severity: 'INFO',
      explanation: isTrusted
        ? `${who} signed the picture, and nothing was changed since.`
        : `Signed by ${who}, an unknown signer, and not changed since. Check the name if you rely on it.`,
      evidence: [],
      logOdds: isTrusted && isCapture ? TRUSTED_CAPTURE : 0,
    };
  },
});
