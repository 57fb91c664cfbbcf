import sharp from 'sharp';
import { expect, test } from 'vitest';

import { pagesPdf, textLines } from '../testing/write-pdf.ts';
import { sniff } from './sniff.ts';

const LIMIT = 1_000_000;
const pdf = pagesPdf([{ content: textLines(['hello']) }]);
const picture = (format: 'png' | 'jpeg' | 'webp' | 'gif' | 'tiff' | 'avif') =>
  sharp({ create: { width: 16, height: 16, channels: 3, background: '#fff' } })
    .toFormat(format)
    .toBuffer();

async function typeOf(bytes: Uint8Array, fileName = 'x', claimedType?: string) {
  const result = await sniff(
    { bytes, fileName, ...(claimedType === undefined ? {} : { claimedType }) },
    LIMIT,
  );
  return result.ok ? result.value : result.error;
}

test.each(['png', 'jpeg', 'webp', 'gif', 'tiff', 'avif'] as const)(
  'a %s is told by its bytes',
  async (format) => {
    expect(await typeOf(await picture(format), 'no-extension')).toMatchObject({
      mediaType: `image/${format}`,
    });
  },
);

test('a PDF is told even behind junk', async () => {
  const junk = Buffer.concat([Buffer.from('\ufeffHTTP/1.1 200 OK\r\n\r\n'), pdf]);
  expect(await typeOf(junk)).toMatchObject({ mediaType: 'application/pdf' });
});

test.each([
  ['UTF-8', Buffer.from('<?xml version="1.0"?><Invoice/>')],
  ['UTF-8 with mark and blanks', Buffer.from('\ufeff \n<Invoice xmlns="x"/>')],
  ['UTF-16 LE', Buffer.from('\ufeff<?xml version="1.0"?><Invoice/>', 'utf16le')],
])('XML in %s is told', async (_name, bytes) => {
  expect(await typeOf(bytes)).toMatchObject({ mediaType: 'application/xml' });
});

test('a wrong extension or header is noted, and the bytes decide', async () => {
  const jpeg = await picture('jpeg');
  expect(await typeOf(jpeg, 'scan.pdf')).toMatchObject({
    mediaType: 'image/jpeg',
    claimedType: 'application/pdf',
  });
  expect(await typeOf(pdf, 'a.pdf', 'image/png')).toMatchObject({ claimedType: 'image/png' });
});

test('synonyms and senders that do not know are no contradiction', async () => {
  expect(await typeOf(await picture('jpeg'), 'a.JPG', 'image/jpg; q=1')).toMatchObject({ claimedType: null });
  expect(await typeOf(pdf, 'a.pdf', 'application/octet-stream')).toMatchObject({ claimedType: null });
});

test('a picture with a PDF inside is the picture that its first bytes say', async () => {
  const polyglot = Buffer.concat([await picture('png'), pdf]);
  expect(await typeOf(polyglot, 'x.pdf')).toMatchObject({
    mediaType: 'image/png',
    claimedType: 'application/pdf',
  });
});

test('an empty and an oversized file are refused', async () => {
  expect(await typeOf(new Uint8Array())).toMatchObject({ code: 'empty-file' });
  expect(await typeOf(new Uint8Array(LIMIT + 1))).toMatchObject({ code: 'too-large' });
});

test.each([
  ['a ZIP', Buffer.from('504b03040a0000000000', 'hex'), 'application/zip'],
  ['a web page', Buffer.from('<!DOCTYPE html><html></html>'), 'text/html'],
  ['a drawing', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), 'svg'],
  ['plain text', Buffer.from('Dear Sir or Madam, please find attached'), 'plain text'],
  ['noise', Buffer.from('0001020304050607080e0f10', 'hex'), 'unknown'],
])('%s is refused by name, with what is allowed', async (_name, bytes, named) => {
  const refused = await typeOf(bytes, 'invoice.pdf');
  expect(refused).toMatchObject({ code: 'unsupported-type' });
  expect(refused).toHaveProperty('message', expect.stringContaining(named));
  expect(refused).toHaveProperty('message', expect.stringContaining('PDF, PNG, JPEG'));
});

test('HEIC is refused with how to convert it', async () => {
  const heic = Buffer.concat([
    Buffer.from('0000001c', 'hex'),
    Buffer.from('ftypheic\0\0\0\0mif1heic'),
    Buffer.alloc(64),
  ]);
  expect(await typeOf(heic, 'IMG_0001.HEIC')).toMatchObject({
    code: 'unsupported-type',
    message: expect.stringContaining('JPEG'),
  });
});

test.each([
  ['notes.TXT', 'This .txt file is plain text'],
  ['notes', 'This file is plain text'],
  ['notes.a b', 'This file is plain text'],
])('a refusal of %s begins with "%s"', async (fileName, words) => {
  const refused = await typeOf(Buffer.from('just words'), fileName);
  expect(refused).toHaveProperty('message', expect.stringMatching(`^${words}`));
});
