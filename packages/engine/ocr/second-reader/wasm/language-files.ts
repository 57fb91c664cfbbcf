import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Languages whose data is installed with Vouch, by the code that Tesseract gives them. */
const CODES = ['eng', 'deu', 'fra', 'spa', 'ita', 'nld', 'por'] as const;

/** Compressed language data on disk by language; packages that are not installed are left out. */
export function languageFiles(): ReadonlyMap<string, string> {
  const files = CODES.flatMap((code) => {
    const folder = folderOf(`@tesseract.js-data/${code}/package.json`);
    return folder === null ? [] : [[code, join(folder, '4.0.0_best_int', `${code}.traineddata.gz`)] as const];
  });
  return new Map(files);
}

function folderOf(file: string): string | null {
  try {
    return dirname(require.resolve(file));
  } catch {
    return null;
  }
}
