import type { Settings } from '../config/registry.ts';
import { openPgliteDatabase, type PgliteDatabase } from '../platform/database/pglite-database.ts';
import { openPostgresDatabase, type PostgresDatabase } from '../platform/database/postgres-database.ts';
import type { Logger } from '../platform/logger/logger.ts';

/** The database that the settings name, opened; the embedded one when they name none. */
export async function openDatabase(
  settings: Pick<Settings, 'databaseUrl' | 'dataDir'>,
  logger: Logger,
): Promise<PgliteDatabase | PostgresDatabase> {
  if (settings.databaseUrl === undefined) return openPgliteDatabase(settings.dataDir);
  return openPostgresDatabase({ connectionString: settings.databaseUrl, logger });
}
