import { spawn } from 'node:child_process';

/** Longest time one run may take, milliseconds. */
const TIME_LIMIT_MS = 20_000;
/** Output beyond this is cut. */
const MAX_OUTPUT_BYTES = 4 * 1024 * 1024;

/** One run of the program. */
export interface TesseractRun {
  readonly options: readonly string[];
  /** Given on standard input. */
  readonly input: Uint8Array;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs the `tesseract` program over standard input and output; no file is written. Null when it is not installed, fails, or
 * takes too long. It is killed when the signal aborts.
 */
export function runTesseract({ options, input, signal }: TesseractRun): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn('tesseract', options, {
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: TIME_LIMIT_MS,
      killSignal: 'SIGKILL',
      windowsHide: true,
      ...(signal === undefined ? {} : { signal }),
    });
    const parts: Buffer[] = [];
    let bytes = 0;
    child.stdout.on('data', (part: Buffer) => {
      bytes += part.length;
      if (bytes <= MAX_OUTPUT_BYTES) parts.push(part);
    });
    child.on('error', () => resolve(null));
    child.on('close', (code) => resolve(code === 0 ? Buffer.concat(parts).toString('utf8') : null));
    // A program that ends early closes its input; that is told by its exit code.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
