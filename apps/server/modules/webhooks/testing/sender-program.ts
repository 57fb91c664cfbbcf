import { openPostgresDatabase } from '../../../platform/database/postgres-database.ts';
import { quiet } from '../../../platform/database/testing/fresh-postgres.ts';
import { createWebhooksModule } from '../index.ts';
import { testDeps } from './test-deps.ts';

// A process that sends webhooks until it is killed.
const [connectionString = ''] = process.argv.slice(2);
const database = await openPostgresDatabase({ connectionString, logger: quiet, maxConnections: 4 });
await createWebhooksModule(testDeps(database)).startSender();
