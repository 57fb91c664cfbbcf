import type { Transaction } from '../../platform/database/database.ts';
import type { DocumentId } from '../../platform/ids.ts';
import type { SkippedFile } from './family/skipped-file.ts';
import type { ChoreKind, DocumentTaskKind, TaskClaim } from './task.ts';
import type { TaskReporter } from './task-reporter.ts';

/** One try at a task, as its handler sees it. */
export interface TaskTry {
  readonly claim: TaskClaim;
  readonly documentId: DocumentId;
  readonly input: unknown;
  readonly report: TaskReporter;
  /** Aborts on cancel, on a lost claim and when the worker stops; the handler then throws the reason. */
  readonly signal: AbortSignal;
}

/** How a try ends: with something to save, or with a reason that no other try would change. */
export type TryEnd =
  | {
      readonly kind: 'completed';
      /** Saves what the try made and gives the task's result; runs in the transaction that ends the task. */
      readonly save: (tx: Transaction) => Promise<unknown>;
    }
  | HandedOn
  | TryFailure;

/** The work goes on in child tasks, which `save` makes: the last of them to end ends this task, too. */
export interface HandedOn {
  readonly kind: 'handed-on';
  /** How many children there are, in words for the one who waits. */
  readonly message: string;
  /** What was there but is not worked on, with the reasons. */
  readonly skipped: readonly SkippedFile[];
  readonly save: (tx: Transaction) => Promise<void>;
}

/** A reason that no other try would change; `error` is one plain sentence for the person who waits. */
export interface TryFailure {
  readonly kind: 'failed';
  readonly error: string;
  readonly code: string;
}

/** Does the work of one kind of task. Throwing means that another try may go better. */
export type TaskHandler = (attempt: TaskTry) => Promise<TryEnd>;

/** A handler for every kind that works on a document; a batch is nothing but its children. */
export type TaskHandlers = Readonly<Record<DocumentTaskKind, TaskHandler>>;

/** One try at work on no document. */
export type ChoreTry = Omit<TaskTry, 'documentId'>;

/** Does work on no document. Throwing means that another try may go better. */
export type ChoreHandler = (attempt: ChoreTry) => Promise<TryEnd>;

/** Handlers of work on no document. */
export type ChoreHandlers = Readonly<Record<ChoreKind, ChoreHandler>>;
