import { sql } from 'drizzle-orm';
import type { AdminHealthBody } from '@vouch/contract/admin/admin.ts';
import { rowsOf } from '../../platform/database/database.ts';
import { runProbe } from '../../platform/probe.ts';
import type { AdminDeps } from './admin.deps.ts';
import { redisFiguresOf } from './redis-figures.ts';
import { toModels } from './to-models.ts';
import { systemFigures } from './system-figures.ts';

type Services = AdminHealthBody['services'];

/** Asks every service how it is. Never throws: a service that fails is unhealthy. */
export async function checkServices(deps: AdminDeps): Promise<AdminHealthBody> {
  const [postgres, redis, worker, system] = await Promise.all([
    checkPostgres(deps),
    checkRedis(deps),
    checkWorkers(deps),
    systemFigures(),
  ]);
  const services: Services = {
    flask_api: { status: 'healthy', uptime: uptimeOf(deps), version: deps.version },
    postgres,
    redis,
    celery_worker: worker,
    models: toModels(deps.modelStates()),
    system,
  };
  const isHealthy = Object.values(services).every(({ status }) => status !== 'unhealthy');
  return {
    timestamp: deps.clock.now().toISOString(),
    overall_status: isHealthy ? 'healthy' : 'unhealthy',
    services,
  };
}

function uptimeOf({ clock }: AdminDeps): string {
  return `${Math.floor(clock.elapsedMs() / 1000)} s`;
}

async function checkPostgres({ database }: AdminDeps): Promise<Services['postgres']> {
  let connections: { readonly current: number; readonly max: string } | null = null;
  const { status } = await runProbe(async () => {
    const rows = await rowsOf<{ readonly current: number; readonly max: string }>(
      database.executor,
      sql`select (select count(*)::int from pg_stat_activity where datname = current_database()) as current,
                 current_setting('max_connections') as max`,
    );
    connections = rows[0] ?? null;
    return 'Connected';
  });
  return { status, ...(connections === null ? {} : { connections }) };
}

async function checkRedis({ redisInfo }: AdminDeps): Promise<Services['redis']> {
  let info: string | null = null;
  const { status } = await runProbe(async () => {
    info = await redisInfo();
    return info === null ? null : 'Connected';
  });
  return { status, ...(info === null ? {} : redisFiguresOf(info)) };
}

async function checkWorkers({ tasks }: AdminDeps): Promise<Services['celery_worker']> {
  const { workers } = await tasks.livingWorkers().catch(() => ({ workers: 0 }));
  return { status: workers > 0 ? 'healthy' : 'unhealthy', active_workers: workers };
}
