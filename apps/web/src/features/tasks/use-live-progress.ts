import { useEffect, useReducer } from 'react';
import { vouch } from '../../shared/api/vouch.ts';
import { NO_PROGRESS, withUpdate } from './task-progress.ts';

/** Follows the live events of a task while `isActive`. */
export function useLiveProgress(taskId: string, isActive: boolean) {
  const [progress, dispatch] = useReducer(withUpdate, NO_PROGRESS);
  useEffect(() => {
    if (!isActive) return undefined;
    return vouch.watchTask(taskId, { onUpdate: dispatch });
  }, [taskId, isActive]);
  return progress;
}
