import type { JobAttempt } from '../../platform/queue/queue.ts';
import { beginTry } from './claim.repository.ts';
import { endTaskAndJob } from './end-task.ts';
import { type Report, reportEvents } from './report-events.ts';
import { handOn } from './family/hand-on.ts';
import type { DocumentId } from '../../platform/ids.ts';
import type { ChoreKind, TaskClaim, TaskKind } from './task.ts';
import type { ChoreHandler, ChoreHandlers, HandedOn, TaskHandlers, TryEnd } from './task-handler.ts';
import { NO_OBSERVER, type StageWatch } from './task-observer.ts';
import { toTaskRef } from './task-ref.ts';
import { TaskReporter } from './task-reporter.ts';
import type { TasksDeps } from './tasks.deps.ts';

/** What does the work, by the kind of the task. */
export interface Handlers {
  readonly handlers: TaskHandlers;
  readonly chores: Partial<ChoreHandlers>;
}

/**
 * Does one try at the task of a job. What the handler made, the task's end and the job's completion are one transaction: all of it is
 * there exactly once, whatever is killed in between. @throws when another try is wanted.
 */
export async function runTask(deps: TasksDeps, handlers: Handlers, job: JobAttempt): Promise<void> {
  const claim = { ...toTaskRef(job.payload), attempt: job.attempt };
  const task = await beginTry(deps.database.executor, claim, deps.clock.now());
  if (task === null) return;
  const work = workOf(task, handlers);
  if (work === null) return;
  const { observer = NO_OBSERVER } = deps;
  const started = { kind: task.kind, taskId: claim.taskId, attempt: claim.attempt, payload: job.payload };
  await observer.observe(started, (watch) => doTry(deps, { work, claim, input: task.input, job, watch }));
}

interface OneTry {
  readonly work: ChoreHandler;
  readonly claim: TaskClaim;
  readonly input: unknown;
  readonly job: JobAttempt;
  readonly watch: StageWatch;
}

async function doTry(deps: TasksDeps, { work, claim, input, job, watch }: OneTry): Promise<void> {
  const store = (events: Report) =>
    deps.database.transaction((tx) => reportEvents(deps, tx, { ...events, claim }));
  const report = new TaskReporter(store, watch);
  const end = await work({ claim, input, report, signal: job.signal });
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

/** What does the work of a task; `null` for one that has none of its own. */
function workOf(
  { kind, documentId }: { readonly kind: TaskKind; readonly documentId: DocumentId | null },
  { handlers, chores }: Handlers,
): ChoreHandler | null {
  if (kind === 'batch') return null;
  if (isChore(kind)) {
    const work = chores[kind];
    if (work === undefined) throw new Error(`This worker does not do ${kind}.`);
    return work;
  }
  return documentId && ((attempt) => handlers[kind]({ ...attempt, documentId }));
}

const CHORES: Readonly<Record<ChoreKind, true>> = {
  'retrain-rules': true,
  'learn-layout': true,
  'export-invoices': true,
  'embed-documents': true,
};

function isChore(kind: TaskKind): kind is ChoreKind {
  return Object.hasOwn(CHORES, kind);
}

async function toOutcome(
  end: Exclude<TryEnd, HandedOn>,
  run: (save: Extract<TryEnd, { kind: 'completed' }>['save']) => Promise<unknown>,
) {
  if (end.kind === 'completed') return { status: 'completed', result: await run(end.save) } as const;
  return { status: 'failed', error: end.error, code: end.code } as const;
}
