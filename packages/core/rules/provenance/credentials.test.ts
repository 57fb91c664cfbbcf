import { expect, it } from 'vitest';

import type { ContentCredentials } from '../../document/content-credentials.ts';
import { buildInput } from '../../testing/build.ts';
import { describeRule } from '../../testing/describe-rule.ts';
import { runRules } from '../run.ts';
import { aiGenerated } from './ai-generated.ts';
import { credentialsBroken } from './credentials-broken.ts';
import { credentialsIntact } from './credentials-intact.ts';

const IPTC = 'http://cv.iptc.org/newscodes/digitalsourcetype';
const signed = (parts: Partial<ContentCredentials> = {}) => ({
  image: {
    hasC2pa: true,
    credentials: {
      generator: 'Shutter',
      actions: [{ action: 'c2pa.created', digitalSourceType: `${IPTC}/digitalCapture`, software: null }],
      state: 'intact',
      signer: 'Camera Works',
      isTrusted: false,
      ...parts,
    } satisfies ContentCredentials,
  },
});

describeRule(credentialsBroken, {
  hits: {
    'a claim that was rewritten': { ...signed({ state: 'forged-claim' }), severity: 'CRITICAL' },
    'a file that was changed later': { ...signed({ state: 'file-changed' }), severity: 'INFO' },
  },
  passes: {
    'a picture that is as it was signed': signed(),
    'credentials of another kind': signed({ state: 'unchecked' }),
  },
  silent: { 'a picture without credentials': { image: {} }, 'a PDF': {} },
});

describeRule(aiGenerated, {
  hits: {
    'a deed of a model in the credentials': signed({
      actions: [
        { action: 'c2pa.created', digitalSourceType: `${IPTC}/trainedAlgorithmicMedia`, software: null },
      ],
    }),
    'a model that made the claim': { ...signed({ generator: 'ChatGPT' }), severity: 'CRITICAL' },
  },
  passes: { 'a camera that signs': signed() },
  silent: { 'a PDF': {} },
});

it('credentials speak for a picture only where a trusted signer took it with a camera', () => {
  const logOdds = (parts: Partial<ContentCredentials>) =>
    runRules([credentialsIntact], buildInput(signed(parts))).findings[0]?.logOdds;
  expect(logOdds({ isTrusted: true })).toBeLessThan(0);
  expect(logOdds({ isTrusted: false })).toBe(0);
  expect(logOdds({ isTrusted: true, actions: [] })).toBe(0);
  expect(logOdds({ isTrusted: true, state: 'unchecked' })).toBeUndefined();
});
