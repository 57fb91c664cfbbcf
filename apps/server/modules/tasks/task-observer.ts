import type { TaskKind, TaskStage } from './task.ts';

/** A try that begins. */
export interface ObservedTry {
  readonly kind: TaskKind;
  readonly taskId: string;
  readonly attempt: number;
  /** The job's payload, with what `carry` gave when the task was made. */
  readonly payload: Readonly<Record<string, string>>;
}

/** Sees the stages of one try. */
export interface StageWatch {
  begin(stage: TaskStage): void;
  complete(stage: TaskStage): void;
}

/** Sees how tasks go, for operators. Must not throw. */
export interface TaskObserver {
  /** Small facts that go along with the job. */
  carry(): Readonly<Record<string, string>>;
  /** Does a try, seen. */
  observe<T>(started: ObservedTry, work: (watch: StageWatch) => Promise<T>): Promise<T>;
}

/** Sees nothing. */
export const NO_OBSERVER: TaskObserver = {
  carry: () => ({}),
  observe: (_started, work) => work({ begin: () => undefined, complete: () => undefined }),
};
