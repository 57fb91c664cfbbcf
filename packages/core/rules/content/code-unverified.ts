import type { CodeSignature } from '../../codes/code-signature.ts';
import { signatureOf } from '../../codes/code-signature.ts';
import { readCode } from '../../codes/read-code.ts';
import type { PrintedCode } from '../../document/printed-code.ts';
import { defineRule } from '../rule.ts';

/** A fiscal code is signed, and nobody asked whether the signature is genuine. */
export const codeUnverified = defineRule({
  id: 'code-unverified',
  family: 'content',
  severity: 'INFO',
  title: 'The signature in the QR code was not verified',
  about:
    'Codes of Austrian and German tills and of Indian e-invoices are signed. Their form is checked here: length, key and certificate number. Whether the signature is genuine is not, as that takes keys from outside.',
  why: 'A made-up code can repeat what is printed, but holds no signature of the right form unless it was copied from another paper.',
  falsePositives: 'Every signed code is told; a code that was decoded in part looks misshapen.',
  source: 'RKSV annex; DSFinV-K annex I; GSTN e-invoice QR code.',
  logOdds: 0.7,
  appliesTo: ({ document }) =>
    signedCodes(document.codes ?? []).length > 0 ? null : 'There is no signed fiscal code on the pages.',
  evaluate: ({ document }) => {
    const signed = signedCodes(document.codes ?? []);
    const worst = signed.find(({ signature }) => signature.state === 'misshapen') ?? signed[0];
    if (!worst) return null;
    const { code, format, signature } = worst;
    return {
      severity: 'INFO',
      explanation: `The ${format} on page ${code.place.page} ${WORDS[signature.state]}. If in doubt, have it checked by ${signature.checkedBy}.`,
      evidence: [{ place: code.place, text: format }],
      logOdds: signature.state === 'misshapen' ? 0.7 : 0,
    };
  },
});

const WORDS: Readonly<Record<CodeSignature['state'], string>> = {
  unchecked: 'carries a signature of the right form, which was not verified here',
  misshapen: 'carries no signature of the right form',
  absent: 'says that the till could not sign at that time',
};

interface SignedCode {
  readonly code: PrintedCode;
  /** Name of the format. */
  readonly format: string;
  readonly signature: CodeSignature;
}

function signedCodes(codes: readonly PrintedCode[]): readonly SignedCode[] {
  return codes.flatMap((code) => {
    const claim = readCode(code.text);
    const signature = claim === null ? null : signatureOf(code.text);
    return claim === null || signature === null ? [] : [{ code, format: claim.format, signature }];
  });
}
