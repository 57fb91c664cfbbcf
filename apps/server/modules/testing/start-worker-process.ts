import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { WorkerNews, WorkerOrder } from './worker-program.ts';

const PROGRAM = fileURLToPath(new URL('worker-program.ts', import.meta.url));

/** Starts a real worker process that tests may stop, resume and kill. */
export function startWorkerProcess(order: WorkerOrder) {
  const child = spawn(process.execPath, [PROGRAM, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const heard: WorkerNews[] = [];
  const waiting = new Set<() => void>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    heard.push(JSON.parse(line) as WorkerNews);
    for (const look of waiting) look();
  });
  return {
    /** Waits for the process to say something. */
    hears<Kind extends WorkerNews['says']>(kind: Kind): Promise<Extract<WorkerNews, { says: Kind }>> {
      return new Promise((resolve) => {
        const look = () => {
          const news = heard.find(({ says }) => says === kind);
          if (!news) return;
          waiting.delete(look);
          resolve(news as Extract<WorkerNews, { says: Kind }>);
        };
        waiting.add(look);
        look();
      });
    },
    stop: () => child.kill('SIGSTOP'),
    resume: () => child.kill('SIGCONT'),
    async kill() {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}
