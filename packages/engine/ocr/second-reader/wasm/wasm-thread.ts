// A thread that reads one page with Tesseract as WebAssembly and posts its table of words.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';

/** What the thread is given. */
export interface ThreadInput {
  /** Compressed language data by language. */
  readonly files: readonly (readonly [code: string, path: string])[];
  /** How the page is laid out, as Tesseract numbers it. */
  readonly mode: string;
  /** Portable pixmap. */
  readonly picture: Uint8Array;
}

/** The part of the module that is used. */
interface TesseractModule {
  readonly FS: { writeFile(path: string, bytes: Uint8Array): void };
  readonly TessBaseAPI: new () => {
    Init(folder: null, languages: string, engine: number): number;
    SetVariable(name: string, value: string): void;
    SetImageFile(orientation: number, angle: number): number;
    Recognize(monitor: null): number;
    GetTSVText(page: number): string;
  };
}

/** Neural networks only; the older engine needs other data. */
const NETWORKS_ONLY = 1;
const UPRIGHT = 1;

async function readTable({ files, mode, picture }: ThreadInput): Promise<string> {
  const load = createRequire(import.meta.url)('tesseract.js-core/tesseract-core-simd-lstm') as (
    options: object,
  ) => Promise<TesseractModule>;
  const tesseract = await load({ print: () => undefined, printErr: () => undefined });
  for (const [code, path] of files) {
    tesseract.FS.writeFile(`${code}.traineddata`, gunzipSync(readFileSync(path)));
  }
  const reader = new tesseract.TessBaseAPI();
  const languages = files.map(([code]) => code).join('+');
  if (reader.Init(null, languages, NETWORKS_ONLY) !== 0) throw new Error('Tesseract did not start.');
  reader.SetVariable('tessedit_pageseg_mode', mode);
  tesseract.FS.writeFile('/input', picture);
  if (reader.SetImageFile(UPRIGHT, 0) === 1) throw new Error('Tesseract did not take the picture.');
  reader.Recognize(null);
  return reader.GetTSVText(0);
}

parentPort?.postMessage(await readTable(workerData as ThreadInput), []);
