import type { StageName } from '@vouch/contract/tasks/stage.ts';
import { STAGE_DESCRIPTIONS } from '@vouch/contract/tasks/stage.ts';
import type { TaskUpdateBody } from '@vouch/contract/tasks/task-update.ts';

/** What the live events of a task have told so far. */
export interface LiveProgress {
  /** 0 to 100; never goes back. */
  readonly percent: number;
  readonly stage: StageName | null;
  /** What is being done, for people. */
  readonly message: string;
  /** The last recognised lines, oldest first. */
  readonly lines: readonly string[];
  readonly isEnded: boolean;
}

const KEPT_LINES = 40;

/** Before the first event. */
export const NO_PROGRESS: LiveProgress = { percent: 0, stage: null, message: '', lines: [], isEnded: false };

/** The progress after one more event. */
export function withUpdate(before: LiveProgress, update: TaskUpdateBody): LiveProgress {
  switch (update.type) {
    case 'progress':
      return {
        ...before,
        percent: Math.max(before.percent, update.progress),
        stage: update.stage,
        message: update.message,
      };
    case 'stage_start':
      return { ...before, stage: update.stage, message: STAGE_DESCRIPTIONS[update.stage] };
    case 'streaming_text':
      return { ...before, lines: [...before.lines, ...toLines(update.text)].slice(-KEPT_LINES) };
    case 'complete':
      return {
        ...before,
        percent: 100,
        stage: 'complete',
        message: STAGE_DESCRIPTIONS.complete,
        isEnded: true,
      };
    case 'error':
      return { ...before, isEnded: true };
    default:
      return before;
  }
}

function toLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
