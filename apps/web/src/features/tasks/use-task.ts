import { useQuery, useQueryClient } from '@tanstack/react-query';
import { isFinalState, type TaskStatusBody } from '@vouch/contract/tasks/task.ts';
import { useEffect } from 'react';
import type { LiveProgress } from './task-progress.ts';
import { taskQuery } from './task-query.ts';
import { useLiveProgress } from './use-live-progress.ts';

/** A task on the screen. */
export interface TaskView {
  /** `null` until the server told. */
  readonly status: TaskStatusBody | null;
  readonly error: Error | null;
  readonly live: LiveProgress;
  /** 0 to 100, from whichever source is ahead. */
  readonly percent: number;
  /** Whether it waits or runs; `false` too while nothing is known. */
  readonly isActive: boolean;
}

/** A task with its live progress. When the events say that it ended, the final state is fetched at once. */
export function useTask(taskId: string): TaskView {
  const client = useQueryClient();
  const { data, error } = useQuery(taskQuery(taskId));
  const isActive = !error && data !== undefined && !isFinalState(data.status);
  const live = useLiveProgress(taskId, isActive);
  useEffect(() => {
    if (live.isEnded) void client.invalidateQueries({ queryKey: ['task', taskId] });
  }, [live.isEnded, client, taskId]);
  return {
    status: data ?? null,
    error,
    live,
    percent: Math.max(live.percent, data?.progress ?? 0),
    isActive,
  };
}
