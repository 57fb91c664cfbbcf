// Peak memory and CPU time of reading very large pictures, each in a process of its own: npm run bench -- large-scan [--megapixels N]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateDocument } from '@vouch/engine/generate/generate-document.ts';

import { enlarge, stack } from './large-scan/make-pictures.ts';
import { describeMachine } from './support/machine.ts';

const { values } = parseArgs({ options: { megapixels: { type: 'string', default: '35' } } });
const pixels = Number(values.megapixels) * 1e6;
const reader = fileURLToPath(new URL('large-scan/read-one.ts', import.meta.url));

async function scanOf(kind: 'invoice' | 'receipt', locale: 'en-GB' | 'de-DE'): Promise<Uint8Array> {
  const referenceDay = '2026-06-30';
  const scan = { seed: 7_000_001, kind, locale, format: 'jpeg', effect: 'scan', referenceDay } as const;
  return (await generateDocument(scan)).bytes;
}

const pictures = [
  {
    name: `A4 scan of ${values.megapixels} megapixels`,
    bytes: await enlarge(await scanOf('invoice', 'en-GB'), pixels),
  },
  {
    name: `the same in German, read twice`,
    bytes: await enlarge(await scanOf('invoice', 'de-DE'), pixels),
  },
  { name: 'six receipts as one long one', bytes: await stack(await scanOf('receipt', 'en-GB'), 6) },
];
console.log(describeMachine());
console.log('| picture | size | peak resident memory | CPU time | words |\n|---|---|---|---|---|');
const folder = mkdtempSync(join(tmpdir(), 'vouch-bench-'));
try {
  for (const { name, bytes } of pictures) {
    const file = join(folder, 'picture.jpg');
    writeFileSync(file, bytes);
    const { stdout } = spawnSync(process.execPath, [reader, file], { encoding: 'utf8' });
    console.log(`| ${name} | ${stdout.trim()} |`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
