import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';

import { mailOf } from './testing/write-mail.ts';
import { tellContainer } from './tell-container.ts';

test('a ZIP file is told, an empty one too', () => {
  expect(tellContainer(zipSync({ 'a.pdf': strToU8('x') }))).toBe('application/zip');
  expect(tellContainer(zipSync({}))).toBe('application/zip');
});

test('an Office document is no archive', () => {
  expect(tellContainer(zipSync({ '[Content_Types].xml': strToU8('<x/>') }))).toBeNull();
});

test('an e-mail is told by its header, even a long one and one of a mailbox file', () => {
  const mail = mailOf([]);
  expect(tellContainer(mail)).toBe('message/rfc822');
  expect(tellContainer(Buffer.concat([Buffer.from('From a@example.com Mon Jan  5 2026\r\n'), mail]))).toBe(
    'message/rfc822',
  );
  const long = `Received: from x\r\n${'\tby y\r\n'.repeat(5_000)}Subject: z\r\n\r\n`;
  expect(tellContainer(Buffer.from(`Date: today\r\n${long}`))).toBe('message/rfc822');
});

test.each([
  ['a letter', 'Dear Sir or Madam,\nSubject: invoice\n'],
  ['a table', 'date:amount\n1:2\n'],
  ['an answer of a web server', 'HTTP/1.1 200 OK\r\nDate: x\r\nContent-Type: y\r\n\r\n%PDF-1.7'],
  ['a PDF', '%PDF-1.7\nFrom: x\nTo: y\n'],
  ['XML', '<?xml version="1.0"?><Invoice/>'],
  ['nothing', ''],
])('%s is no e-mail', (_name, text) => {
  expect(tellContainer(Buffer.from(text))).toBeNull();
});
