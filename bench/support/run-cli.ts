import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../apps/cli/bin/vouch.mjs', import.meta.url));

/** How a run of the command line went. */
export interface CliRun {
  readonly exitCode: number | null;
  /** Wall time, seconds. */
  readonly seconds: number;
}

/** Runs `vouch` with the arguments and writes what it prints to a file. */
export async function runCli(args: readonly string[], outputFile: string): Promise<CliRun> {
  const start = performance.now();
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const output = createWriteStream(outputFile);
  child.stdout.pipe(output);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  await finished(output);
  return { exitCode, seconds: (performance.now() - start) / 1000 };
}
