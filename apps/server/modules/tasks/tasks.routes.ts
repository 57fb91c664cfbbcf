import { paginationOf } from '@vouch/contract/common/page.ts';
import { cancelTask, getTaskStatus, listTasks, retryTask } from '@vouch/contract/tasks/endpoints.ts';
import type { TaskListBody, TaskStatusBody } from '@vouch/contract/tasks/task.ts';
import { type DocumentId, type OrganizationId, toId } from '../../platform/ids.ts';
import { type Answer, json } from '../../platform/routing/answer.ts';
import { notFound, RequestError } from '../../platform/routing/request-error.ts';
import { type Route, signedInRoute } from '../../platform/routing/route.ts';
import type { TasksModule } from './index.ts';
import type { Task } from './task.ts';
import { toTaskStatus, toTaskSummary } from './to-task-status.ts';

/** What counts as handed in; analyses have answers of their own. */
const HANDED_IN = ['process-document'] as const;

/** What the routes work with. */
export interface TasksRoutesDeps {
  readonly tasks: TasksModule;
  /** How the senders named these documents; those that were deleted are missing. */
  readonly fileNamesOf: (
    organizationId: OrganizationId,
    documentIds: readonly DocumentId[],
  ) => Promise<ReadonlyMap<DocumentId, string>>;
}

/** Routes that show and stop tasks. */
export function createTasksRoutes({ tasks, fileNamesOf }: TasksRoutesDeps): readonly Route[] {
  const namesOf = async (organizationId: OrganizationId, found: readonly Task[]) => {
    const ids = found.flatMap(({ documentId }) => (documentId === null ? [] : [documentId]));
    const names = await fileNamesOf(organizationId, ids);
    return ({ documentId }: Task) => (documentId === null ? null : (names.get(documentId) ?? null));
  };
  const bodyOf = async (task: Task): Promise<TaskStatusBody> => {
    const { organizationId } = task;
    const children = await tasks.childrenOf(organizationId, task.id);
    const nameOf = await namesOf(organizationId, [task, ...children]);
    const body = toTaskStatus(task, nameOf(task));
    if (children.length === 0) return body;
    return { ...body, children: children.map((child) => toTaskSummary(child, nameOf(child))) };
  };
  const answer = async (task: Task | null): Promise<Answer> => {
    if (task === null) throw notFound('task');
    return json(200, await bodyOf(task));
  };
  return [
    signedInRoute(listTasks, async ({ principal: { organizationId }, query }) => {
      const { page, per_page: perPage, status } = query;
      const found = await tasks.list(organizationId, { kinds: HANDED_IN, status, page, perPage });
      const nameOf = await namesOf(organizationId, found.tasks);
      return json(200, {
        tasks: found.tasks.map((task) => toTaskSummary(task, nameOf(task))),
        pagination: paginationOf(page, perPage, found.total),
      } satisfies TaskListBody);
    }),
    signedInRoute(getTaskStatus, async ({ principal, params }) => {
      const taskId = toId<'task'>(params.task_id);
      return answer(taskId && (await tasks.find(principal.organizationId, taskId)));
    }),
    signedInRoute(cancelTask, async ({ principal, params }) => {
      const taskId = toId<'task'>(params.task_id);
      return answer(taskId && (await tasks.cancel(principal.organizationId, taskId)));
    }),
    signedInRoute(retryTask, async ({ principal, params }) => {
      const taskId = toId<'task'>(params.task_id);
      const retried = taskId && (await tasks.retry(principal.organizationId, taskId, principal.userId));
      if (!retried) throw notFound('task');
      if (!retried.ok) throw new RequestError({ status: 409, ...retried.error });
      return json(202, await bodyOf(retried.value));
    }),
  ];
}
