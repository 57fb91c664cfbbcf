import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../bin/vouch.mjs', import.meta.url));

/** How a run of the command ended. */
export interface VouchRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The lines of JSON that it printed. */
  readonly lines: readonly Record<string, unknown>[];
}

/** Runs `vouch` in a folder with a Node of the test's choice; its data lie in that folder, too. */
export function runVouch(
  folder: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<VouchRun> {
  return new Promise((resolve) => {
    const env = { ...process.env, VOUCH_DATA_DIR: 'data', ...settings };
    execFile(process.execPath, [PROGRAM, ...args], { cwd: folder, env }, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : 0;
      const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
      resolve({
        code,
        stdout,
        stderr,
        lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>),
      });
    });
  });
}
