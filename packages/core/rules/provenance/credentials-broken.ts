import type { ContentCredentials } from '../../document/content-credentials.ts';
import { onlyWithCredentials } from '../gates.ts';
import { defineRule } from '../rule.ts';

/** Programs that know nothing of credentials keep them when they turn a picture or strip its place. */
const FILE_CHANGED = 1;
const FORGED_CLAIM = 3;

/** The content credentials of a picture do not fit it. */
export const credentialsBroken = defineRule({
  id: 'credentials-broken',
  family: 'provenance',
  severity: 'CRITICAL',
  title: 'The picture is not the one that was signed',
  about:
    'Cameras and programs can sign what they make (content credentials, C2PA). The digests of the file and of each statement, and the signature over them, are computed anew and compared.',
  why: 'Who edits a signed picture, or rewrites what was said of its origin, can not sign in the maker’s name.',
  falsePositives:
    'Pictures whose other data (place, turning) was changed by a program that keeps credentials as they are.',
  source: 'C2PA Technical Specification 2.1, 15 (validation) and 18.5 (data hash).',
  logOdds: FORGED_CLAIM,
  appliesTo: onlyWithCredentials,
  evaluate: ({ document }) => {
    const credentials = document.image?.credentials;
    if (credentials?.state === 'forged-claim') {
      return {
        severity: 'CRITICAL',
        explanation: `What the file tells of its origin is not what ${makerOf(credentials)} signed. Ask for the original picture.`,
        evidence: [],
        logOdds: FORGED_CLAIM,
      };
    }
    if (credentials?.state !== 'file-changed') return null;
    return {
      severity: 'INFO',
      explanation: `The file was changed after ${makerOf(credentials)} had signed it. Ask for the original picture.`,
      evidence: [],
      logOdds: FILE_CHANGED,
    };
  },
});

function makerOf({ signer, generator }: ContentCredentials): string {
  const name = signer ?? generator;
  return name === null ? 'its maker' : `"${name.slice(0, 80)}"`;
}
