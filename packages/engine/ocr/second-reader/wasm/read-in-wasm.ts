import { Worker } from 'node:worker_threads';

import type { TesseractPage } from '../tesseract-page.ts';
import { languageFiles } from './language-files.ts';

/** Longest time one page may take, milliseconds; WebAssembly takes about twice as long as the program. */
const TIME_LIMIT_MS = 40_000;

/** Languages that can be read without any program installed. */
export function languagesInWasm(): ReadonlySet<string> {
  return new Set(languageFiles().keys());
}

/**
 * Reads a page with Tesseract as WebAssembly, in a thread of its own that ends with it: it can be stopped, and its memory is free again.
 * Null when it fails, is aborted or takes too long.
 */
export function readInWasm({ languages, mode, picture, signal }: TesseractPage): Promise<string | null> {
  const files = [...languageFiles()].filter(([code]) => languages.includes(code));
  return new Promise((resolve) => {
    const limit = AbortSignal.timeout(TIME_LIMIT_MS);
    const stop = signal === undefined ? limit : AbortSignal.any([limit, signal]);
    const worker = new Worker(new URL('wasm-thread.ts', import.meta.url), {
      workerData: { files, mode, picture },
      stdout: true,
      stderr: true,
    });
    const end = (table: string | null) => {
      resolve(table);
      void worker.terminate();
    };
    stop.addEventListener('abort', () => end(null), { once: true });
    if (stop.aborted) end(null);
    worker.on('message', (table: unknown) => end(typeof table === 'string' ? table : null));
    worker.on('error', () => end(null));
    worker.on('exit', () => resolve(null));
  });
}
