import { sql } from 'drizzle-orm';
import type { Probe } from '../platform/probe.ts';
import { rowsOf } from '../platform/database/database.ts';
import type { Foundation } from './foundation.ts';
import { modelProbesOf } from './local-models.ts';

/** Questions to every part, for the health answers. */
export function probesOf({ database, redis, tasks, settings, inference }: Foundation) {
  const probes = {
    database: async () => {
      await database.ping();
      return 'Connected';
    },
    pgvector: async () => {
      const rows = await rowsOf<{ readonly one: number }>(
        database.executor,
        sql`select 1 as one from pg_extension where extname = 'vector'`,
      );
      return rows.length > 0 ? 'Extension available' : null;
    },
    redis: async () => {
      if (redis === null) return null;
      await redis.ping();
      return 'Connected';
    },
    workers: async () => {
      const { workers } = await tasks.livingWorkers();
      if (workers === 0) throw new Error('No worker lives.');
      return `${workers} running`;
    },
    ...modelProbesOf({ settings, inference }),
  } satisfies Record<string, Probe>;
  return probes;
}
