import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateDocument } from '@vouch/engine/generate/generate-document.ts';
import { LOCALES } from '@vouch/engine/generate/locales/registry.ts';
import type { LocaleId } from '@vouch/engine/generate/locales/locale.ts';
import type { GenuineSet } from './false-alarms.ts';

const KINDS = ['invoice', 'receipt'] as const;
const FORMATS = ['pdf', 'jpeg'] as const;
/** Seeds that no training uses. */
const FIRST_SEED = 90_000;

/** Generated documents of every locale and kind, in a folder that `remove` takes away. */
export async function generatedSets(
  count: number,
  referenceDay: string,
): Promise<{ readonly sets: readonly GenuineSet[]; readonly remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-genuine-'));
  const sets: GenuineSet[] = [];
  let seed = FIRST_SEED;
  for (const locale of Object.keys(LOCALES) as LocaleId[]) {
    for (const kind of KINDS) {
      const files: GenuineSet['files'][number][] = [];
      for (let index = 0; index < count; index += 1) {
        seed += 1;
        const format = FORMATS[index % FORMATS.length] ?? 'pdf';
        const { bytes } = await generateDocument({ seed, kind, locale, format, referenceDay });
        const file = `${locale}-${kind}-${index}.${format}`;
        writeFileSync(join(folder, file), bytes);
        files.push({ file, path: join(folder, file) });
      }
      sets.push({ name: `generated ${locale} ${kind}`, files });
    }
  }
  return { sets, remove: () => rmSync(folder, { recursive: true }) };
}
