import { useState } from 'react';
import { Button } from '../../shared/ui/button.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { UploadRow } from '../upload/upload-row.tsx';
import { useUploads } from '../upload/use-uploads.ts';
import { TaskAnnouncer } from '../tasks/task-announcer.tsx';
import { TaskRow } from '../tasks/task-row.tsx';
import { useRecentTasks } from '../tasks/use-recent-tasks.ts';

/** Rows at first: each asks the server for its result, and askers are counted. */
const FIRST_ROWS = 12;

/** Everything handed in lately: files on their way first, then tasks, newest first; the oldest on demand. */
export function TaskList() {
  const uploads = useUploads();
  const all = useRecentTasks();
  const [isWhole, setWhole] = useState(false);
  const tasks = isWhole ? all : all.slice(0, FIRST_ROWS);
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
      {all.length > tasks.length ? (
        <Button look="quiet" size="sm" className="m-3" onClick={() => setWhole(true)}>
          Show {all.length - tasks.length} more
        </Button>
      ) : null}
      <TaskAnnouncer tasks={tasks} />
    </Card>
  );
}
