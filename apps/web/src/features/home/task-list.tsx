import { Card } from '../../shared/ui/card.tsx';
import { UploadRow } from '../upload/upload-row.tsx';
import { useUploads } from '../upload/use-uploads.ts';
import { TaskAnnouncer } from '../tasks/task-announcer.tsx';
import { TaskRow } from '../tasks/task-row.tsx';
import { useRecentTasks } from '../tasks/use-recent-tasks.ts';

/** Everything handed in on this device: files on their way first, then tasks, newest first. */
export function TaskList() {
  const uploads = useUploads();
  const tasks = useRecentTasks();
  if (uploads.length + tasks.length === 0) return null;
  return (
    <Card aria-labelledby="recent-title">
      <h2 id="recent-title" className="px-4 pt-4 text-sm font-semibold sm:px-5">
        Recent documents
      </h2>
      <ul className="divide-y divide-line">
        {uploads.map((upload) => (
          <UploadRow key={upload.id} upload={upload} />
        ))}
        {tasks.map((task) => (
          <TaskRow key={task.taskId} task={task} />
        ))}
      </ul>
      <TaskAnnouncer tasks={tasks} />
    </Card>
  );
}
