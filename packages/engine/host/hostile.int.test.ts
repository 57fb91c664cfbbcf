import { deflateSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { HOSTILE_PDFS } from '../open/testing/hostile-pdfs.ts';
import { INVOICE_LINES, pagesPdf, textLines } from '../open/testing/write-pdf.ts';
import { createHost } from './create-host.ts';
import type { Host } from './host.ts';

const invoice = pagesPdf([{ content: textLines(INVOICE_LINES) }]);
const EXPECTED =
  /^(time-limit|memory-limit|damaged|no-pages|too-many-pages|too-many-pixels|engine-crashed|unsafe-xml|not-an-invoice|unsupported-type)$/;

let host: Host;
beforeAll(() => {
  host = createHost({ children: 1, limits: { timeoutMs: 15_000 } });
});
afterAll(() => host.close(0));

/** A result, or one of the typed errors; and an ordinary document is read right afterwards. */
async function survives(bytes: Uint8Array, fileName: string): Promise<string> {
  const result = await host.read({ bytes, fileName });
  const after = await host.read({ bytes: invoice, fileName: 'after.pdf' }, { limits: { timeoutMs: 60_000 } });
  expect(after).toMatchObject({ ok: true, value: { document: { pages: [{ textSource: 'text-layer' }] } } });
  if (!result.ok) expect(result.error.code).toMatch(EXPECTED);
  return result.ok ? 'read' : result.error.code;
}

describe('hostile files end as a typed error or an honest result, and the host reads on', () => {
  test.each(Object.entries(HOSTILE_PDFS))('%s', async (_name, make) => {
    await survives(make(), 'bomb.pdf');
  });

  test('a PDF cut at any tenth', async () => {
    for (let tenth = 1; tenth < 10; tenth += 1) {
      await survives(invoice.subarray(0, (invoice.length * tenth) / 10), 'cut.pdf');
    }
  });

  test('a PDF inside a picture under the name of a third type', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAAAAACoWZBhAAAAC0lEQVR42mP4TwIAAN4BZMMFAr4AAAAASUVORK5CYII=',
      'base64',
    );
    await survives(Buffer.concat([png, invoice]), 'invoice.xml');
  });

  test('XML that names local files or multiplies entities', async () => {
    const external =
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><Invoice>&f;</Invoice>';
    const entities = Array.from(
      { length: 12 },
      (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`,
    ).join('');
    const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "ha">${entities}]><Invoice>&e12;</Invoice>`;
    expect(await survives(Buffer.from(external), 'a.xml')).toBe('unsafe-xml');
    expect(await survives(Buffer.from(laughs), 'a.xml')).toBe('unsafe-xml');
    await survives(Buffer.from('<a>'.repeat(500_000)), 'deep.xml');
  });

  test('compressed noise under every magic number', async () => {
    const noise = deflateSync(Buffer.alloc(50_000, 7));
    const heads = [
      'ffd8ffe000104a464946',
      '89504e470d0a1a0a0000000d49484452',
      '474946383961ffffffff',
      '49492a0008000000',
      '4d4d002a00000008',
      '424d',
      '52494646ffffff7f57454250',
      '0000002066747970617669660000',
      '255044462d312e370a',
    ];
    for (const head of heads) await survives(Buffer.concat([Buffer.from(head, 'hex'), noise]), 'noise');
  });
});
