import { readFileSync } from 'node:fs';

/** Clock ticks a second in which Linux counts the time of processes, on all machines of today. */
const TICKS = 100;

/** CPU milliseconds that a process and its ended children have used, to ten milliseconds; `null` where the system does not tell. */
export function cpuOf(pid: number): number | null {
  const fields = fieldsOf(pid);
  return fields && (sum(fields.slice(0, 4)) * 1000) / TICKS;
}

/** The same of the ended children of this process alone. */
export function cpuOfChildren(): number {
  return (sum(fieldsOf(process.pid)?.slice(2, 4) ?? []) * 1000) / TICKS;
}

/** User and system time of the process, then of its children, in ticks. */
function fieldsOf(pid: number): readonly number[] | null {
  try {
    // The name before the last bracket may hold blanks; eleven fields later the times begin.
    const [, rest = ''] = /.*\)\s(.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return rest.split(' ').slice(11, 15).map(Number);
  } catch {
    return null;
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
