import { cancelTask, getTaskStatus } from '@vouch/contract/tasks/endpoints.ts';
import { type DocumentId, type OrganizationId, toId } from '../../platform/ids.ts';
import { type Answer, json } from '../../platform/routing/answer.ts';
import { notFound } from '../../platform/routing/request-error.ts';
import { type Route, signedInRoute } from '../../platform/routing/route.ts';
import type { TasksModule } from './index.ts';
import type { Task } from './task.ts';
import { toTaskStatus } from './to-task-status.ts';

/** What the routes work with. */
export interface TasksRoutesDeps {
  readonly tasks: TasksModule;
  /** How the sender named the document. */
  readonly fileNameOf: (organizationId: OrganizationId, documentId: DocumentId) => Promise<string | null>;
}

/** Routes that show and stop tasks. */
export function createTasksRoutes({ tasks, fileNameOf }: TasksRoutesDeps): readonly Route[] {
  const answer = async (task: Task | null): Promise<Answer> => {
    if (task === null) throw notFound('task');
    const fileName = task.documentId === null ? null : await fileNameOf(task.organizationId, task.documentId);
    return json(200, toTaskStatus(task, fileName));
  };
  return [
    signedInRoute(getTaskStatus, async ({ principal, params }) => {
      const taskId = toId<'task'>(params.task_id);
      return answer(taskId && (await tasks.find(principal.organizationId, taskId)));
    }),
    signedInRoute(cancelTask, async ({ principal, params }) => {
      const taskId = toId<'task'>(params.task_id);
      return answer(taskId && (await tasks.cancel(principal.organizationId, taskId)));
    }),
  ];
}
