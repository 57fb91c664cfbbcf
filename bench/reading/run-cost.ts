import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a run of a program cost. */
export interface RunCost {
  /** User and system time of it and its children, seconds. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** Peak of the program itself, bytes; `null` where the system does not tell. */
  readonly peakBytes: number | null;
  readonly output: string;
}

const WATCH_MS = 4;

/** Runs a program and measures it; throws when it fails. */
export async function runCost(command: readonly string[]): Promise<RunCost> {
  // The shell's `times` tells what its children used; `exec`ing nothing else keeps its own share out of it.
  const child = spawn('sh', ['-c', '"$@" || exit 1; times >&2', 'sh', ...command], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
  });
  const started = performance.now();
  const texts = { output: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.errors += text));
  let peakBytes: number | null = null;
  const watch = setInterval(() => {
    const peak = peakBelow(child.pid ?? 0);
    if (peak !== null) peakBytes = Math.max(peakBytes ?? 0, peak);
  }, WATCH_MS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  clearInterval(watch);
  if (code !== 0) throw new Error(`${command.join(' ')} failed:\n${texts.errors}`);
  const wallSeconds = (performance.now() - started) / 1000;
  return { cpuSeconds: childTimes(texts.errors), wallSeconds, peakBytes, output: texts.output };
}

/** The second line of `times`: what the children used. */
function childTimes(errors: string): number {
  const line = errors.trim().split('\n').at(-1) ?? '';
  const parts = Array.from(line.matchAll(/(\d+)m([\d.]+)s/g), ([, minutes, rest]) => {
    return Number(minutes) * 60 + Number(rest);
  });
  return parts.reduce((sum, part) => sum + part, 0);
}

function peakBelow(shell: number): number | null {
  try {
    const [program] = readFileSync(`/proc/${shell}/task/${shell}/children`, 'utf8').split(' ');
    const status = readFileSync(`/proc/${Number(program)}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return null;
  }
}
