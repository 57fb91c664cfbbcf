import { expect, test } from 'vitest';
import { generateDocument } from '../../../generate/generate-document.ts';
import { isParsable } from './is-parsable.ts';

const text = (content: string) => Buffer.from(content, 'latin1');
const MEGABYTE = 1024 * 1024;

test('whole files are parsable, cut off ones too, and those with some words around them', async () => {
  const { bytes } = await generateDocument({ seed: 5, kind: 'invoice', format: 'pdf', facturX: true });
  expect(isParsable(bytes)).toBe(true);
  expect(isParsable(bytes.subarray(0, bytes.length * 0.8))).toBe(true);
  expect(isParsable(Buffer.concat([text('HTTP/1.1 200 OK\r\n\r\n'), bytes, text('x'.repeat(5000))]))).toBe(
    true,
  );
});

test('blanks, tables and streams are no junk, however long', () => {
  const table = `xref\n0 90000\n${'0000000010 00000 n \n'.repeat(90_000)}trailer <<>> startxref 9 %%EOF`;
  const stream = `1 0 obj << >> stream\n${'x'.repeat(MEGABYTE)}\nendstream endobj\n`;
  expect(isParsable(text(`%PDF-1.7\n${'\0'.repeat(MEGABYTE)}${stream}${table}`))).toBe(true);
});

test.each([
  ['one long run of letters', '%PDF-1.4\n'.padEnd(MEGABYTE, 'x')],
  ['digits', '1'.repeat(MEGABYTE)],
  ['many short runs', `1 0 obj 1 endobj ${'x'.repeat(1000)} `.repeat(100)],
  ['objects that never end', '1 0 obj\n'.repeat(100_000)],
])('%s would keep the parser busy for too long', (_what, content) => {
  expect(isParsable(text(content))).toBe(false);
});
