import { wordsOf } from '../../shared/api/error-words.ts';
import { vouch } from '../../shared/api/vouch.ts';
import { recentTasks } from '../tasks/recent-tasks.ts';

/** A file on its way to the server, or one that the server did not take. */
export interface Upload {
  readonly id: string;
  readonly file: File;
  readonly state:
    | { readonly name: 'waiting' | 'sending' }
    | { readonly name: 'refused'; readonly reason: string };
}

/** Files sent at the same time. */
const LANES = 3;

let uploads: readonly Upload[] = [];
let counter = 0;
const listeners = new Set<() => void>();

/** Files that are not tasks yet. They live as long as the page. */
export const uploadQueue = {
  list: () => uploads,
  add: (files: readonly File[]) => {
    const fresh = files.map((file): Upload => ({
      id: `upload-${++counter}`,
      file,
      state: { name: 'waiting' },
    }));
    replace([...uploads, ...fresh]);
    fillLanes();
  },
  retry: (id: string) => {
    setState(id, { name: 'waiting' });
    fillLanes();
  },
  remove: (id: string) => replace(uploads.filter((upload) => upload.id !== id)),
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};

function fillLanes(): void {
  const free = LANES - uploads.filter(({ state }) => state.name === 'sending').length;
  const next = uploads.filter(({ state }) => state.name === 'waiting').slice(0, Math.max(0, free));
  for (const upload of next) void send(upload);
}

async function send({ id, file }: Upload): Promise<void> {
  setState(id, { name: 'sending' });
  try {
    const { task_id: taskId } = await vouch.uploadFile(file, file.name);
    recentTasks.add({ taskId, filename: file.name, addedAt: new Date().toISOString() });
    uploadQueue.remove(id);
  } catch (error) {
    setState(id, { name: 'refused', reason: wordsOf(error) });
  }
  fillLanes();
}

function setState(id: string, state: Upload['state']): void {
  replace(uploads.map((upload) => (upload.id === id ? { ...upload, state } : upload)));
}

function replace(next: readonly Upload[]): void {
  uploads = next;
  for (const listener of listeners) listener();
}
