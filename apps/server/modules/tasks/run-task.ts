import type { JobAttempt } from '../../platform/queue/queue.ts';
import { beginTry } from './claim.repository.ts';
import { endTaskAndJob } from './end-task.ts';
import { reportEvents } from './report-events.ts';
import { handOn } from './family/hand-on.ts';
import type { HandedOn, TaskHandlers, TryEnd } from './task-handler.ts';
import { toTaskRef } from './task-ref.ts';
import { TaskReporter } from './task-reporter.ts';
import type { TasksDeps } from './tasks.deps.ts';

/**
 * Does one try at the task of a job. What the handler made, the task's end and the job's completion are one transaction: all of it is
 * there exactly once, whatever is killed in between. @throws when another try is wanted.
 */
export async function runTask(deps: TasksDeps, handlers: TaskHandlers, job: JobAttempt): Promise<void> {
  const claim = { ...toTaskRef(job.payload), attempt: job.attempt };
  const task = await beginTry(deps.database.executor, claim, deps.clock.now());
  if (!task?.documentId || task.kind === 'batch') return;
  const report = new TaskReporter((events) =>
    deps.database.transaction((tx) => reportEvents(deps, tx, { ...events, claim })),
  );
  const { documentId, input } = task;
  const end = await handlers[task.kind]({ claim, documentId, input, report, signal: job.signal });
  await report.flush();
  job.signal.throwIfAborted();
  await deps.database.transaction(async (tx) => {
    if (end.kind === 'handed-on') {
      await handOn(deps, tx, { claim, end, job });
      return;
    }
    const outcome = await toOutcome(end, (save) => save(tx));
    await endTaskAndJob(deps, tx, { claim, outcome, stage: report.stage, job });
  });
}

async function toOutcome(
  end: Exclude<TryEnd, HandedOn>,
  run: (save: Extract<TryEnd, { kind: 'completed' }>['save']) => Promise<unknown>,
) {
  if (end.kind === 'completed') return { status: 'completed', result: await run(end.save) } as const;
  return { status: 'failed', error: end.error, code: end.code } as const;
}
