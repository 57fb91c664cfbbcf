import type { TasksModule } from '../modules/tasks/index.ts';
import type { TaskSource } from './task-source.ts';

/** Reads tasks and their events from the tasks module. */
export function createTaskSource(tasks: Pick<TasksModule, 'find' | 'findOwner' | 'eventsAfter'>): TaskSource {
  return {
    async find(taskId, organizationId) {
      const owner = organizationId ?? (await tasks.findOwner(taskId));
      const task = owner === null ? null : await tasks.find(owner, taskId);
      if (task === null) return null;
      const { status, progress, stage, lastSequence } = task;
      return { organizationId: task.organizationId, taskId, status, progress, stage, lastSequence };
    },
    eventsAfter: (organizationId, taskId, sequence) => tasks.eventsAfter(organizationId, taskId, sequence),
  };
}
