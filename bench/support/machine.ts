import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** One line that says on what a figure was measured. */
export function describeMachine(): string {
  const gibibytes = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  return `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${gibibytes} GiB, Node ${process.version}, load ${load}`;
}
