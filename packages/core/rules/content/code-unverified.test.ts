import { expect, it } from 'vitest';

import { buildInput, SOMEWHERE } from '../../testing/build.ts';
import { describeRule } from '../../testing/describe-rule.ts';
import { runRules } from '../run.ts';
import { codeUnverified } from './code-unverified.ts';

const bytes = (length: number) => Buffer.alloc(length, 7).toString('base64');
const till = (signature: string) => ({
  codes: [
    {
      place: SOMEWHERE,
      text: `_R1-AT1_BOX1_83469_2026-05-25T19:20:11_119,00_0,00_0,00_0,00_0,00_${bytes(8)}_3A5B_${bytes(8)}_${signature}`,
    },
  ],
});

describeRule(codeUnverified, {
  hits: { 'a signature that is none': till('x') },
  passes: {},
  silent: {
    'a payment code, which is never signed': {
      codes: [{ place: SOMEWHERE, text: 'BCD\n002\n1\nSCT\n\nAcme\nDE89370400440532013000\nEUR1.00' }],
    },
    'no code': {},
  },
});

it('says plainly that a signature was not verified, and holds that against nobody', () => {
  const { findings } = runRules([codeUnverified], buildInput(till(bytes(64))));
  expect(findings).toMatchObject([{ severity: 'INFO', logOdds: 0 }]);
  expect(findings[0]?.explanation).toContain('not verified');
});
