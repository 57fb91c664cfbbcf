import type { Redis } from 'ioredis';
import { createHost } from '@vouch/engine/host/create-host.ts';
import type { Host } from '@vouch/engine/host/host.ts';
import type { InferenceHost } from '@vouch/engine/inference/inference-host.ts';
import type { Settings } from '../config/registry.ts';
import { countEndedTask } from '../modules/metrics/count-ended-task.ts';
import { createMetrics, type Metrics } from '../modules/metrics/metrics.ts';
import { createOrganizationsModule, type OrganizationsModule } from '../modules/organizations/index.ts';
import { createTasksModule, type TasksDeps, type TasksModule } from '../modules/tasks/index.ts';
import type { UsersDeps } from '../modules/users/users.deps.ts';
import type { WebhooksModule } from '../modules/webhooks/index.ts';
import type { BlobStore } from '../platform/blob-store/blob-store.ts';
import { migrate } from '../platform/database/migrate.ts';
import type { PgliteDatabase } from '../platform/database/pglite-database.ts';
import type { PostgresDatabase } from '../platform/database/postgres-database.ts';
import { createDatabaseEventBus } from '../platform/events/database-event-bus.ts';
import type { EventBus } from '../platform/events/event-bus.ts';
import { createSafeFetcher, type SafeFetcher } from '../platform/http-client/safe-fetch.ts';
import type { OrganizationId } from '../platform/ids.ts';
import type { Logger } from '../platform/logger/logger.ts';
import { createPgBossQueue } from '../platform/queue/pg-boss-queue.ts';
import type { Queue } from '../platform/queue/queue.ts';
import type { ClosingStack } from '../platform/shutdown.ts';
import type { Tracing } from '../platform/telemetry/tracing.ts';
import { buildUsersDeps } from './access.ts';
import { openInference } from './local-models.ts';
import { openBlobStore } from './open-blob-store.ts';
import { openDatabase } from './open-database.ts';
import { observeTasks } from './observe-tasks.ts';
import { openRedis } from './open-redis.ts';
import { openTracing } from './open-tracing.ts';
import { createPublicAddress, type PublicAddress } from './public-address.ts';
import { buildWebhooks } from './webhooks.ts';

/** What every role stands on. */
export interface Foundation {
  readonly settings: Settings;
  readonly log: Logger;
  readonly closing: ClosingStack;
  readonly database: PgliteDatabase | PostgresDatabase;
  readonly redis: Redis | null;
  readonly blobs: BlobStore;
  readonly queue: Queue;
  readonly bus: EventBus;
  readonly host: Host;
  readonly inference: InferenceHost;
  readonly fetcher: SafeFetcher;
  readonly tasks: TasksModule;
  readonly webhooks: WebhooksModule;
  readonly metrics: Metrics;
  readonly tracing: Tracing;
  readonly users: UsersDeps;
  readonly organizations: OrganizationsModule;
  readonly address: PublicAddress;
  /** The organization that came first: anonymous work belongs to it. */
  readonly organizationId: OrganizationId;
}

/** Opens stores, brings the schema up to date and makes sure that there is an organization. */
export async function buildFoundation(
  settings: Settings,
  log: Logger,
  closing: ClosingStack,
): Promise<Foundation> {
  const database = await openDatabase(settings, log);
  closing.add('database', () => database.close());
  const steps = await migrate(database);
  if (steps.length > 0) log.info({ steps }, 'database brought up to date');
  const redis = openRedis(settings.redisUrl, log);
  if (redis !== null) closing.add('redis', async () => redis.disconnect());
  const blobs = await openBlobStore(settings, closing);
  const queue = await createPgBossQueue({ database, logger: log });
  closing.add('queue', () => queue.close());
  const bus = createDatabaseEventBus(database);
  const users = await buildUsersDeps(database, settings);
  const { clock } = users;
  const organizations = createOrganizationsModule({ database, clock });
  const metrics = createMetrics();
  const tracing = await openTracing(settings);
  closing.add('tracing', () => tracing.close());
  const webhooks = await buildWebhooks({ settings, database, clock, logger: log, closing, metrics });
  return {
    settings,
    log,
    closing,
    database,
    redis,
    blobs,
    queue,
    bus,
    users,
    organizations,
    ...openReaders(settings, closing),
    inference: openInference(settings, closing),
    webhooks,
    metrics,
    tracing,
    tasks: buildTasks({ database, queue, bus, clock, logger: log }, { metrics, tracing, webhooks }),
    address: createPublicAddress(settings),
    organizationId: await organizations.ensureFirst(),
  };
}

/** Tasks, seen by operators and told to webhooks. */
function buildTasks(
  deps: TasksDeps,
  { metrics, tracing, webhooks }: Pick<Foundation, 'metrics' | 'tracing' | 'webhooks'>,
): TasksModule {
  return createTasksModule({
    ...deps,
    observer: observeTasks({ metrics, tracing, clock: deps.clock }),
    async onEnd(tx, ended) {
      countEndedTask(metrics, ended, deps.clock.now());
      await webhooks.onTaskEnd(tx, ended);
    },
  });
}

/** What gets documents from elsewhere and opens them. */
function openReaders(settings: Settings, closing: ClosingStack): { fetcher: SafeFetcher; host: Host } {
  const fetcher = createSafeFetcher({ openedHosts: settings.blobUrlAllowedHosts });
  closing.add('fetcher', () => fetcher.close());
  const host = createHost({
    children: settings.workerConcurrency,
    limits: { timeoutMs: settings.documentTimeoutSeconds * 1000, maxBytes: settings.maxContentLength },
    trustFolder: settings.signatureTrustFolder ?? null,
    secondLanguages: settings.secondLanguages,
  });
  closing.add('host', () => host.close(0));
  return { fetcher, host };
}
