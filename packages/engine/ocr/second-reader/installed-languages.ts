import { runTesseract } from './run-tesseract.ts';

let listing: Promise<ReadonlySet<string>> | null = null;

/** Languages of the installed Tesseract; empty when there is none. Asked once a process. */
export function installedLanguages(): Promise<ReadonlySet<string>> {
  listing ??= runTesseract({ options: ['--list-langs'], input: new Uint8Array() }).then(
    (output) =>
      new Set(
        (output ?? '')
          .split('\n')
          .slice(1)
          .map((line) => line.trim()),
      ),
  );
  return listing;
}
