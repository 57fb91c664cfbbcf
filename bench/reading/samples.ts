import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinFiles } from '@vouch/engine/generate/bundles/join-files.ts';
import { generateDocument } from '@vouch/engine/generate/generate-document.ts';
import { LOCALES } from '@vouch/engine/generate/locales/registry.ts';
import { createRandom } from '@vouch/engine/generate/random.ts';
import { drawPicture } from '@vouch/engine/generate/raster/draw-picture.ts';

const LOCALE_IDS = Object.values(LOCALES).map(({ id }) => id);
const A4_INCHES = { width: 8.27, height: 11.69 } as const;

/** Writes digital invoices of one page each, languages in turn; gives their paths. */
export async function writeInvoices(folder: string, count: number): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  for (let seed = 1; paths.length < count; seed += 1) {
    const { bytes, fileName, truth } = await makeInvoice(seed);
    if (truth.pages !== 1) continue;
    paths.push(join(folder, fileName));
    writeFileSync(join(folder, fileName), bytes);
  }
  return paths;
}

function makeInvoice(seed: number) {
  const locale = LOCALE_IDS[seed % LOCALE_IDS.length] ?? 'en-GB';
  return generateDocument({ seed, kind: 'invoice', complexity: 'simple', locale, format: 'pdf' });
}

/** Writes one file with so many pages: one invoice of one page after the other. */
export async function writePages(path: string, pages: number): Promise<string> {
  const files: Uint8Array[] = [];
  for (let seed = 1000; files.length < pages; seed += 1) {
    const { bytes, truth } = await makeInvoice(seed);
    if (truth.pages === 1) files.push(bytes);
  }
  writeFileSync(path, await joinFiles(files));
  return path;
}

/** Writes one page as a scanner would, about so many megapixels large. */
export async function writeScan(path: string, megapixels: number): Promise<string> {
  const { bytes } = await makeInvoice(5);
  const dpi = Math.sqrt((megapixels * 1e6) / (A4_INCHES.width * A4_INCHES.height));
  const picture = await drawPicture(bytes, { format: 'jpeg', effect: 'scan', dpi }, createRandom('scan'));
  writeFileSync(path, picture.bytes);
  return path;
}
