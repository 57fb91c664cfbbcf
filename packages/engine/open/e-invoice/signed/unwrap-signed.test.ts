import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEInvoices } from '../read-e-invoice.ts';
import { sampleFattura } from '../testing/sample-fattura.ts';
import { signedBer, signedDer } from '../testing/sample-signed.ts';
import { looksSigned, unwrapSigned } from './unwrap-signed.ts';

const XML = new TextEncoder().encode(sampleFattura(['7', '8']));
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const lines = (text: string) => (text.match(/.{1,64}/g) ?? []).join('\r\n');

const FORMS: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['DER', signedDer(XML)],
  ['BER with open lengths and chunks', signedBer(XML)],
  ['Base64', Buffer.from(base64(signedDer(XML)))],
  ['Base64 in lines', Buffer.from(lines(base64(signedBer(XML))))],
  ['PEM', Buffer.from(`-----BEGIN PKCS7-----\n${lines(base64(signedDer(XML)))}\n-----END PKCS7-----\n`)],
  ['an envelope in an envelope', signedDer(signedBer(XML))],
  ['an envelope in a Base64 envelope', signedDer(Buffer.from(base64(signedDer(XML))))],
];

describe.each(FORMS)('%s', (_name, bytes) => {
  test('gives the signed content', () => {
    expect(looksSigned(bytes)).toBe(true);
    expect(Buffer.from(unwrapSigned(bytes) ?? []).equals(Buffer.from(XML))).toBe(true);
  });

  test('is read as the invoices in it', () => {
    const result = readEInvoices(bytes, 'IT01.xml.p7m');
    expect(result.ok ? result.value.map(({ number }) => number) : result.error).toEqual(['7', '8']);
  });
});

test.each([
  ['plain XML', XML],
  ['no bytes', new Uint8Array()],
  ['other DER', Uint8Array.from([0x30, 0x03, 0x02, 0x01, 0x05])],
  ['words that could be Base64', Buffer.from('Invoice')],
  ['a message without content', signedDer(new Uint8Array()).subarray(0, 20)],
])('%s is no signed message', (_name, bytes) => {
  expect(unwrapSigned(bytes)).toBeNull();
});

test('mutated messages never throw, and deep nesting ends', () => {
  const edits = fc.array(fc.tuple(fc.nat(XML.length), fc.nat(255)), { maxLength: 8 });
  fc.assert(
    fc.property(fc.constantFrom(...FORMS), edits, fc.nat(XML.length), ([, form], patches, length) => {
      const bytes = Uint8Array.from(form);
      for (const [at, value] of patches) bytes[at] = value;
      expect(() => readEInvoices(bytes.subarray(0, length), null)).not.toThrow();
    }),
    { numRuns: 300 },
  );
  expect(
    unwrapSigned(Uint8Array.from({ length: 100_000 }, (_, index) => (index % 2 === 0 ? 0x30 : 0x80))),
  ).toBeNull();
});
