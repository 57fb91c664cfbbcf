import { spawnSync } from 'node:child_process';

/** The version line of the Tesseract on the path; null when there is none. */
export function tesseractVersion(): string | null {
  const { status, stdout } = spawnSync('tesseract', ['--version'], { encoding: 'utf8' });
  return status === 0 ? (stdout.split('\n')[0] ?? null) : null;
}

/** User and system time of one Tesseract run on one thread, its start included, seconds. Null when it failed. */
export function tesseractCost(path: string, pageSegmentation: number): number | null {
  // The shell's `times` tells what its children used; Node tells nothing about ended children.
  const script = 'tesseract "$0" - --psm "$1" >/dev/null 2>&1 || exit 1; times';
  const { status, stdout } = spawnSync('sh', ['-c', script, path, String(pageSegmentation)], {
    encoding: 'utf8',
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
    timeout: 120_000,
  });
  if (status !== 0) return null;
  const children = stdout.trim().split('\n').at(-1) ?? '';
  const seconds = Array.from(children.matchAll(/(\d+)m([\d.]+)s/g), ([, minutes, rest]) => {
    return Number(minutes) * 60 + Number(rest);
  });
  return seconds.reduce((sum, value) => sum + value, 0);
}
