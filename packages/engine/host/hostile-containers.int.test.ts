import { randomBytes } from 'node:crypto';

import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { pagesPdf, textLines } from '../open/testing/write-pdf.ts';
import { writeWorkbook } from '../tables/testing/write-workbook.ts';
import { createHost } from './create-host.ts';
import type { Host } from './host.ts';

const pdf = pagesPdf([{ content: textLines(['hello']) }]);
const limits = { maxFiles: 100, maxFileBytes: 16_000_000, maxTotalBytes: 128_000_000 };

let host: Host;
beforeAll(() => {
  host = createHost({ children: 1, limits: { timeoutMs: 20_000 } });
});
afterAll(() => host.close(0));

/** What became of it; and an ordinary archive is unpacked right afterwards. */
async function fateOf(bytes: Uint8Array): Promise<string> {
  const result = await host.unpack({ bytes, fileName: 'x', limits });
  const after = await host.unpack({ bytes: zipSync({ 'a.pdf': pdf }), fileName: 'after.zip', limits });
  expect(after).toMatchObject({ ok: true, value: { files: [{ name: 'a.pdf' }] } });
  return result.ok ? 'unpacked' : result.error.code;
}

/** Entries of the directory that all lead to one and the same content. */
function overlapping(times: number): Uint8Array {
  const zip = Buffer.from(zipSync({ 'a.bmp': new Uint8Array(10_000_000) }));
  const start = zip.indexOf('PK\x01\x02');
  const end = zip.indexOf('PK\x05\x06');
  const directory = Buffer.concat(Array.from({ length: times }, () => zip.subarray(start, end)));
  const tail = Buffer.from(zip.subarray(end));
  tail.writeUInt16LE(times, 8);
  tail.writeUInt16LE(times, 10);
  tail.writeUInt32LE(directory.length, 12);
  return Buffer.concat([zip.subarray(0, start), directory, tail]);
}

test.each([
  ['one content listed a thousand times', () => overlapping(1000)],
  ['a file that grows a thousandfold', () => zipSync({ 'a.pdf': new Uint8Array(100_000_000) }, { level: 1 })],
  [
    'ZIP files of ZIP files that grow a thousandfold',
    () => {
      const inner = zipSync({ 'a.pdf': new Uint8Array(60_000_000) });
      return zipSync(Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`${n}.zip`, inner])));
    },
  ],
])('%s is refused before it grows', async (_name, make) => {
  expect(await fateOf(make())).toBe('too-large');
});

test('an e-mail of a hundred thousand parts ends as a typed error', async () => {
  const parts = '--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment\r\n\r\nx\r\n'.repeat(
    100_000,
  );
  const head = 'From: a@example.com\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n';
  expect(await fateOf(Buffer.from(`${head}${parts}--b--`))).toMatch(
    /^(?:damaged|too-many-files|time-limit|memory-limit)$/,
  );
});

test('noise behind the signature of an archive is damaged', async () => {
  expect(await fateOf(Buffer.concat([Buffer.from('PK\x03\x04'), randomBytes(200_000)]))).toBe('damaged');
});

test('a workbook that grows beyond the memory of its process fails alone', async () => {
  const sheet = `<worksheet><sheetData>${'<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(3_000_000)}</sheetData></worksheet>`;
  const bomb = zipSync({
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  });
  const result = await host.table({ bytes: bomb });
  expect(result.ok).toBe(false);
  const good = writeWorkbook([['No'], ['1']]);
  expect(await host.table({ bytes: good })).toMatchObject({ ok: true, value: { columns: ['No'] } });
});
