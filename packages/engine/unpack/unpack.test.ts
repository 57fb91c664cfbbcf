import { randomBytes } from 'node:crypto';

import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';

import { pagesPdf, textLines } from '../open/testing/write-pdf.ts';
import { mailOf, type MailPart } from './testing/write-mail.ts';
import { unpack } from './unpack.ts';
import type { UnpackLimits } from './unpacked.ts';

const pdf = (text: string) => pagesPdf([{ content: textLines([text]) }]);
const LIMITS: UnpackLimits = { maxFiles: 10, maxFileBytes: 1_000_000, maxTotalBytes: 50_000_000 };

async function taken(bytes: Uint8Array, limits: Partial<UnpackLimits> = {}) {
  const result = await unpack({ bytes, fileName: 'x', limits: { ...LIMITS, ...limits } });
  if (!result.ok) return result.error;
  const { files, skipped } = result.value;
  return { files: files.map(({ name }) => name), skipped: skipped.map(({ name, code }) => [name, code]) };
}

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#f00' } })
    .png()
    .toBuffer();
const attached = (name: string, content: Uint8Array, type = 'application/pdf'): MailPart => ({
  type,
  name,
  disposition: 'attachment',
  content,
});
const words: MailPart = { type: 'text/plain', content: 'Please find attached.' };

describe('a ZIP file', () => {
  test('gives its documents by path, and says what else is in it', async () => {
    const zip = zipSync({
      'march/a.pdf': pdf('a'),
      'b.pdf': pdf('b'),
      'notes.txt': strToU8('words'),
      'empty.pdf': new Uint8Array(),
      '__MACOSX/._a.pdf': strToU8('x'),
      '.DS_Store': strToU8('x'),
    });
    expect(await taken(zip)).toEqual({
      files: ['march/a.pdf', 'b.pdf'],
      skipped: [
        ['notes.txt', 'unsupported-type'],
        ['empty.pdf', 'empty-file'],
      ],
    });
  });

  test('that holds a stored PDF is no PDF', async () => {
    expect(await taken(zipSync({ 'a.pdf': pdf('a') }, { level: 0 }))).toMatchObject({ files: ['a.pdf'] });
  });

  test('with names that lead elsewhere is unpacked under harmless ones', async () => {
    const zip = zipSync({ '../../etc/a.pdf': pdf('a'), '/b.pdf': pdf('b'), 'C:\\c.pdf': pdf('c') });
    expect(await taken(zip)).toMatchObject({ files: ['etc/a.pdf', 'b.pdf', 'c.pdf'] });
  });

  test('within ZIP files is unpacked down to a bound', async () => {
    let zip = zipSync({ 'a.pdf': pdf('a') });
    for (const level of [3, 2, 1]) zip = zipSync({ [`${level}.zip`]: zip });
    expect(await taken(zip)).toMatchObject({ files: ['1.zip/2.zip/3.zip/a.pdf'] });
    expect(await taken(zipSync({ '0.zip': zip, 'b.pdf': pdf('b') }))).toEqual({
      files: ['b.pdf'],
      skipped: [['0.zip/1.zip/2.zip/3.zip', 'too-many-files']],
    });
  });

  test('with too many documents, bytes, or nothing but names is refused as a whole', async () => {
    const many = Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`${n}.pdf`, pdf(`${n}`)]));
    expect(await taken(zipSync(many))).toMatchObject({ code: 'too-many-files' });
    const large = zipSync({ 'a.bin': randomBytes(300_000), 'b.bin': randomBytes(300_000) });
    expect(await taken(large, { maxTotalBytes: 500_000 })).toMatchObject({ code: 'too-large' });
    const names = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`${n}.txt`, strToU8('x')]));
    expect(await taken(zipSync(names))).toMatchObject({ code: 'too-many-files' });
  });

  test('that grows out of all proportion is refused', async () => {
    const bomb = zipSync({ 'a.bmp': new Uint8Array(40_000_000) });
    expect(await taken(bomb)).toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('grows'),
    });
  });

  test('with one document that is too large gives the others', async () => {
    const zip = zipSync({ 'a.pdf': pdf('a'), 'b.bmp': randomBytes(1_000_001) });
    expect(await taken(zip)).toEqual({ files: ['a.pdf'], skipped: [['b.bmp', 'too-large']] });
  });

  test('with a password is refused with what to do', async () => {
    const zip = zipSync({ 'a.pdf': pdf('a') });
    // The flag "encrypted" in the local header and in the directory.
    const directory = Buffer.from(zip).indexOf('PK\x01\x02');
    zip[6] = (zip[6] ?? 0) | 1;
    zip[directory + 8] = (zip[directory + 8] ?? 0) | 1;
    expect(await taken(zip)).toMatchObject({ code: 'encrypted' });
  });

  test('that is cut or whose content is wrong is damaged, wholly or in part', async () => {
    const zip = zipSync({ 'a.pdf': pdf('a'), 'b.pdf': pdf('b') });
    expect(await taken(zip.subarray(0, zip.length / 2))).toMatchObject({ code: 'damaged' });
    const broken = Uint8Array.from(zip);
    broken.fill(0xff, 60, 90);
    expect(await taken(broken)).toMatchObject({ files: ['b.pdf'], skipped: [['a.pdf', 'damaged']] });
  });

  test('without anything in it says so', async () => {
    expect(await taken(zipSync({}))).toMatchObject({ code: 'nothing-inside' });
  });
});

describe('an e-mail', () => {
  test('gives what is attached, and what is attached to messages in it', async () => {
    const inner = mailOf([words, attached('inner.pdf', pdf('inner'))]);
    const mail = mailOf([words, attached('a.pdf', pdf('a')), { type: 'message/rfc822', content: inner }]);
    expect(await taken(mail)).toMatchObject({ files: ['a.pdf', 'message-2/inner.pdf'] });
  });

  test('with a ZIP file attached gives what is in that', async () => {
    const mail = mailOf([words, attached('all.zip', zipSync({ 'a.pdf': pdf('a') }), 'application/zip')]);
    expect(await taken(mail)).toMatchObject({ files: ['all.zip/a.pdf'] });
  });

  test('without an attachment says so', async () => {
    expect(await taken(mailOf([words]))).toMatchObject({
      code: 'nothing-inside',
      message: expect.stringContaining('e-mail'),
    });
  });

  test('keeps a photo in its text and leaves out its logo', async () => {
    const inline = (name: string, content: Uint8Array): MailPart => ({
      type: 'image/png',
      name,
      disposition: 'inline',
      contentId: name,
      content,
    });
    const mail = mailOf(
      [words, inline('logo.png', await picture(200, 80)), inline('photo.png', await picture(900, 1600))],
      'related',
    );
    expect(await taken(mail)).toEqual({ files: ['photo.png'], skipped: [['logo.png', 'decoration']] });
  });

  test('keeps a small picture that was attached by hand', async () => {
    const mail = mailOf([words, attached('stamp.png', await picture(90, 90), 'image/png')]);
    expect(await taken(mail)).toMatchObject({ files: ['stamp.png'] });
  });

  test('whose message is the document itself gives it', async () => {
    const head = 'From: a@example.com\r\nSubject: x\r\nContent-Type: application/pdf; name="a.pdf"\r\n';
    const body = Buffer.from(pdf('a')).toString('base64');
    const mail = `${head}Content-Transfer-Encoding: base64\r\n\r\n${body}\r\n`;
    expect(await taken(Buffer.from(mail))).toMatchObject({ files: ['a.pdf'] });
  });

  test('nested beyond all sense is damaged, not a crash', async () => {
    const open = Array.from(
      { length: 2000 },
      (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
    );
    const mail = Buffer.from(`From: a@example.com\r\nSubject: x\r\n${open.join('')}`);
    expect(await taken(mail)).toMatchObject({ code: 'damaged' });
  });
});
