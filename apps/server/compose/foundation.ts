import type { Redis } from 'ioredis';
import type { Settings } from '../config/registry.ts';
import { createSafeFetcher, type SafeFetcher } from '../platform/http-client/safe-fetch.ts';
import type { UsersDeps } from '../modules/users/users.deps.ts';
import { migrate } from '../platform/database/migrate.ts';
import type { PgliteDatabase } from '../platform/database/pglite-database.ts';
import type { PostgresDatabase } from '../platform/database/postgres-database.ts';
import type { OrganizationId } from '../platform/ids.ts';
import type { Logger } from '../platform/logger/logger.ts';
import type { ClosingStack } from '../platform/shutdown.ts';
import { buildUsersDeps } from './access.ts';
import { ensureFirstOrganization } from './first-organization.ts';
import { openDatabase } from './open-database.ts';
import { openRedis } from './open-redis.ts';
import { createPublicAddress, type PublicAddress } from './public-address.ts';

/** What every role stands on. */
export interface Foundation {
  readonly settings: Settings;
  readonly log: Logger;
  readonly closing: ClosingStack;
  readonly database: PgliteDatabase | PostgresDatabase;
  readonly redis: Redis | null;
  readonly users: UsersDeps;
  readonly fetcher: SafeFetcher;
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
  const fetcher = createSafeFetcher({ openedHosts: settings.blobUrlAllowedHosts });
  closing.add('fetcher', () => fetcher.close());
  const users = await buildUsersDeps(database, settings);
  return {
    settings,
    log,
    closing,
    database,
    redis,
    users,
    fetcher,
    address: createPublicAddress(settings),
    organizationId: await ensureFirstOrganization(database, users.clock),
  };
}
