import { STAGE_DESCRIPTIONS } from '@vouch/contract/tasks/stage.ts';
import type { TaskView } from './use-task.ts';

/** What is being done with a document, in words. */
export function stageWords({ live, status }: Pick<TaskView, 'live' | 'status'>): string {
  if (live.message !== '') return live.message;
  const stage = live.stage ?? status?.current_stage ?? null;
  if (stage !== null) return STAGE_DESCRIPTIONS[stage];
  return status?.status === 'running' ? 'Working on it' : 'Waiting for its turn';
}
