import { STAGE_RANGES } from '@vouch/contract/tasks/stage.ts';
import type { TaskStage } from './task.ts';

/** Progress of the whole in whole per cent when `share` (0 to 1) of a stage is done. */
export function progressIn(stage: TaskStage, share: number): number {
  const [from, to] = STAGE_RANGES[stage];
  return Math.floor(from + (to - from) * Math.min(1, Math.max(0, share)));
}
