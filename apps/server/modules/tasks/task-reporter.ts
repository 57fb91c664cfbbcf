import { STAGE_DESCRIPTIONS } from '@vouch/contract/tasks/stage.ts';
import { MAX_TEXT_AT_ONCE, mergeReports } from './merge-reports.ts';
import { progressIn } from './progress-in.ts';
import type { Report } from './report-events.ts';
import type { EngineEvent } from './task-event.ts';
import type { StageWatch } from './task-observer.ts';
import type { TaskStage } from './task.ts';

/** Text beyond this is not streamed, characters; all of it is in the result. */
const MAX_TEXT = 100_000;

/** Tells followers how a try goes. Reports are stored one at a time, in the order in which they are made; what piles up is put together. */
export class TaskReporter {
  readonly #store: (report: Report) => Promise<void>;
  readonly #watch: StageWatch | undefined;
  readonly #waiting: Report[] = [];
  #running: Promise<void> | null = null;
  #failure: { readonly error: unknown } | null = null;
  #stage: TaskStage | null = null;
  #highest = 0;
  #lastTold = '';
  #textLeft = MAX_TEXT;

  constructor(store: (report: Report) => Promise<void>, watch?: StageWatch) {
    this.#store = store;
    this.#watch = watch;
  }

  /** The stage that runs; `null` before the first. */
  get stage(): TaskStage | null {
    return this.#stage;
  }

  startStage(stage: TaskStage): void {
    this.#stage = stage;
    this.#watch?.begin(stage);
    const progress = this.#raiseTo(progressIn(stage, 0));
    const description = STAGE_DESCRIPTIONS[stage];
    this.#add({
      stage,
      progress,
      events: [
        { type: 'stage_start', stage, description },
        { type: 'progress', stage, progress, message: description },
      ],
    });
  }

  /** `share` of the stage is done, 0 to 1. */
  progress(stage: TaskStage, share: number, message: string): void {
    const progress = this.#raiseTo(progressIn(stage, share));
    // Text comes line by line: the same progress again for each of them tells nobody anything.
    const told = `${stage} ${progress} ${message}`;
    if (told === this.#lastTold) return;
    this.#lastTold = told;
    this.#add({ progress, events: [{ type: 'progress', stage, progress, message }] });
  }

  /** Text that was recognised. */
  text(stage: TaskStage, text: string): void {
    const shown = text.slice(0, this.#textLeft);
    this.#textLeft -= shown.length;
    for (let start = 0; start < shown.length; start += MAX_TEXT_AT_ONCE) {
      const part = shown.slice(start, start + MAX_TEXT_AT_ONCE);
      this.#add({ events: [{ type: 'streaming_text', stage, text: part }] });
    }
  }

  completeStage(stage: TaskStage): void {
    this.#watch?.complete(stage);
    const progress = this.#raiseTo(progressIn(stage, 1));
    this.#add({ progress, events: [{ type: 'stage_complete', stage }] });
  }

  /** An engine begins, goes on or ends. */
  engine(event: EngineEvent): void {
    this.#add({ events: [event] });
  }

  /** Waits until everything is stored. @throws LostClaimError when this try no longer holds the task. */
  async flush(): Promise<void> {
    while (this.#running) await this.#running;
    if (this.#failure) throw this.#failure.error;
  }

  #raiseTo(progress: number): number {
    this.#highest = Math.max(this.#highest, progress);
    return this.#highest;
  }

  #add(report: Report): void {
    if (this.#failure) return;
    const last = this.#waiting.at(-1);
    const merged = last && mergeReports(last, report);
    if (merged) this.#waiting[this.#waiting.length - 1] = merged;
    else this.#waiting.push(report);
    this.#running ??= this.#drain();
  }

  async #drain(): Promise<void> {
    try {
      for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) await this.#store(next);
    } catch (error) {
      this.#failure = { error };
      this.#waiting.length = 0;
    } finally {
      this.#running = null;
    }
  }
}
