import { cpus, freemem, totalmem } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AdminHealthBody } from '@vouch/contract/admin/admin.ts';

type System = AdminHealthBody['services']['system'];

const SAMPLE_MS = 100;

/** Load and memory of the machine, looked at for a tenth of a second. */
export async function systemFigures(): Promise<System> {
  const before = cpuTimes();
  await sleep(SAMPLE_MS);
  const after = cpuTimes();
  const total = totalmem();
  const available = freemem();
  return {
    status: 'healthy',
    cpu_percent: percent(after.busy - before.busy, after.all - before.all),
    memory: { total, available, percent: percent(total - available, total) },
  };
}

function cpuTimes(): { readonly busy: number; readonly all: number } {
  const times = cpus().map((cpu) => cpu.times);
  const all = times.reduce((sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq, 0);
  return { all, busy: all - times.reduce((sum, { idle }) => sum + idle, 0) };
}

/** A share in per cent with one decimal; 0 of nothing. */
function percent(part: number, whole: number): number {
  return whole > 0 ? Math.round((part / whole) * 1000) / 10 : 0;
}
