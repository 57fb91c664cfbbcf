import { TaskUpdate, type TaskUpdateBody } from '@vouch/contract/tasks/task-update.ts';
import { io } from 'socket.io-client';

/** How long nothing may come before the replay counts as over, milliseconds. */
const QUIET_MS = 1500;

/** Every event that the server kept of a task, as it replays them to a client that joins late. */
export async function storedEvents(url: string, taskId: string): Promise<readonly TaskUpdateBody[]> {
  const socket = io(url);
  const events: TaskUpdateBody[] = [];
  await new Promise<void>((resolve, reject) => {
    let timer = setTimeout(() => reject(new Error('The server replayed nothing.')), 20_000);
    socket.on('task_update', (data: unknown) => {
      events.push(TaskUpdate.parse(data));
      clearTimeout(timer);
      timer = setTimeout(resolve, QUIET_MS);
    });
    socket.on('join_error', (reason: unknown) => reject(new Error(`Refused: ${JSON.stringify(reason)}`)));
    socket.emit('join_task', { task_id: taskId });
  });
  socket.disconnect();
  return events;
}
