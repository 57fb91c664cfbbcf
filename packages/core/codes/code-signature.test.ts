import fc from 'fast-check';
import { expect, it } from 'vitest';

import { signatureOf } from './code-signature.ts';

const base64 = (length: number, first = 7) =>
  Buffer.from(Uint8Array.from({ length }, (_, at) => (at === 0 ? first : at))).toString('base64');
const austrian = (signature: string) =>
  `_R1-AT1_BOX1_83469_2026-11-25T19:20:11_12,00_3,50_0,00_0,00_0,00_${base64(8)}_3A5B_${base64(8)}_${signature}`;
const german = (signature: string, key: string) =>
  `V0;955002-00;Kassenbeleg-V1;Beleg^2.55_0.00_0.00_0.00_0.00^2.55:Bar;18;112;2026-07-10T18:41:04.000Z;2026-07-10T18:41:05.000Z;ecdsa-plain-SHA256;unixTime;${signature};${key}`;
const indian = (signature: string) =>
  `${Buffer.from('{"alg":"RS256"}').toString('base64url')}.e30.${signature}`;

it.each([
  ['an Austrian till', austrian(base64(64)), 'unchecked'],
  ['an Austrian till with a short signature', austrian(base64(20)), 'misshapen'],
  ['an Austrian code that was cut off', austrian('').slice(0, 60), 'misshapen'],
  [
    'an Austrian till whose unit failed',
    austrian(Buffer.from('Sicherheitseinrichtung ausgefallen').toString('base64')),
    'absent',
  ],
  ['a German till', german(base64(64), base64(65, 4)), 'unchecked'],
  ['a German till with longer keys', german(base64(96), base64(97, 4)), 'unchecked'],
  ['a German till with a key that is none', german(base64(64), base64(65, 9)), 'misshapen'],
  ['an Indian e-invoice', indian(base64(256)), 'unchecked'],
  ['an Indian e-invoice with a short signature', indian(base64(64)), 'misshapen'],
])('%s', (_name, text, state) => {
  expect(signatureOf(text)?.state).toBe(state);
});

it('is none in other codes, whatever they hold', () => {
  expect(signatureOf('BCD\n002\n1\nSCT')).toBeNull();
  expect(signatureOf('https://example.com/a.b.c')).toBeNull();
  const start = fc.constantFrom('V0;a;Kassenbeleg-V1;', '_R1-AT1_', 'e30.', '');
  fc.assert(fc.property(start, fc.string({ maxLength: 200 }), (head, tail) => void signatureOf(head + tail)));
});
