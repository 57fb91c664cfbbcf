import { z } from 'zod';
import { Id } from '../common/scalars.ts';
import { defineEndpoint } from '../endpoint.ts';
import { TaskList, TaskListQuery, TaskStatus } from './task.ts';

const params = z.object({ task_id: Id });

/** A task as it stands. */
export const getTaskStatus = defineEndpoint({
  id: 'getTaskStatus',
  method: 'GET',
  path: '/invoices/status/{task_id}',
  access: 'user',
  tag: 'Tasks',
  summary: 'How far is a task?',
  params,
  answers: { 200: { about: 'The task', schema: TaskStatus } },
  problems: [404],
});

/** Documents handed in. */
export const listTasks = defineEndpoint({
  id: 'listTasks',
  method: 'GET',
  path: '/tasks',
  access: 'user',
  tag: 'Tasks',
  summary: 'Documents handed in to your organization, newest first',
  description: 'Uploads with their state; results stand in the single task. Analyses are not among them.',
  query: TaskListQuery,
  answers: { 200: { about: 'One page of tasks', schema: TaskList } },
});

/** Stop a task. */
export const cancelTask = defineEndpoint({
  id: 'cancelTask',
  method: 'POST',
  path: '/tasks/{task_id}/cancel',
  access: 'user',
  tag: 'Tasks',
  summary: 'Stop a task that waits or runs',
  description:
    'A task that ended already stays as it is. Documents of an archive, e-mail or batch are stopped with it.',
  params,
  answers: { 200: { about: 'The task after the call', schema: TaskStatus } },
  problems: [404],
});

/** Try a failed task again. */
export const retryTask = defineEndpoint({
  id: 'retryTask',
  method: 'POST',
  path: '/tasks/{task_id}/retry',
  access: 'user',
  tag: 'Tasks',
  summary: 'Try a failed or cancelled task again',
  description:
    'Makes a new task for the same document: an address is fetched again, a stored file is read again. Asking again for the same task ' +
    'gives the same new one.',
  params,
  answers: { 202: { about: 'The new task', schema: TaskStatus } },
  problems: [404, 409],
});
