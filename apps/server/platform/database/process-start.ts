import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * When a process started, as text that no later process with the same number shares; `null` when there is no such process, or the
 * system has no cheap way to tell (Windows).
 */
export async function processStartOf(pid: number): Promise<string | null> {
  try {
    if (process.platform === 'linux') return await fromProc(pid);
    if (process.platform === 'darwin') return await fromPs(pid);
  } catch {
    return null;
  }
  return null;
}

/** proc(5): the boot's id and field 22 of stat, clock ticks since boot. The command name may hold blanks and brackets. */
async function fromProc(pid: number): Promise<string | null> {
  const [boot, line] = await Promise.all([
    readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
    readFile(`/proc/${pid}/stat`, 'utf8'),
  ]);
  const ticks = line.slice(line.lastIndexOf(')') + 2).split(' ')[19];
  return ticks ? `${boot.trim()}:${ticks}` : null;
}

async function fromPs(pid: number): Promise<string | null> {
  const { stdout } = await run('ps', ['-o', 'lstart=', '-p', String(pid)], { timeout: 5_000 });
  return stdout.trim() || null;
}
