import { sql } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { toId } from '../ids.ts';
import type { EventBus, TaskNotice } from './event-bus.ts';

const CHANNEL = 'vouch_task_events';

/** Carries notices by the database's own notifications: within this process on the embedded database, between processes on a server. */
export function createDatabaseEventBus(database: Database): EventBus {
  return {
    async publish(tx, { organizationId, taskId, sequence }) {
      await tx.execute(sql`select pg_notify(${CHANNEL}, ${`${organizationId} ${taskId} ${sequence}`})`);
    },
    subscribe: (listener) =>
      database.listen(CHANNEL, {
        onNotification: (payload) => {
          const notice = toNotice(payload);
          if (notice) listener.onNotice(notice);
        },
        onGap: listener.onGap,
      }),
  };
}

function toNotice(payload: string): TaskNotice | null {
  const [organization = '', task = '', sequence = ''] = payload.split(' ');
  const organizationId = toId<'organization'>(organization);
  const taskId = toId<'task'>(task);
  return organizationId && taskId ? { organizationId, taskId, sequence: Number(sequence) } : null;
}
