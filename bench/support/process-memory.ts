import { readFileSync, readdirSync } from 'node:fs';

/** Proportional set size of a process and all its descendants, bytes. Linux only; `null` elsewhere. */
export function treeMemory(rootPid: number): number | null {
  try {
    return descendantsOf(rootPid).reduce((sum, pid) => sum + proportionalSize(pid), 0);
  } catch {
    return null;
  }
}

function descendantsOf(rootPid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const stat = readText(`/proc/${name}/stat`);
    const parent = /\) \S (\d+)/.exec(stat)?.[1];
    if (parent) parents.set(Number(name), Number(parent));
  }
  const isBelow = (pid: number): boolean => {
    if (pid === rootPid) return true;
    const parent = parents.get(pid);
    return parent !== undefined && parent > 1 && isBelow(parent);
  };
  return [...parents.keys()].filter(isBelow);
}

function proportionalSize(pid: number): number {
  const kibibytes = /^Pss:\s+(\d+)/m.exec(readText(`/proc/${pid}/smaps_rollup`))?.[1];
  return Number(kibibytes ?? 0) * 1024;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
