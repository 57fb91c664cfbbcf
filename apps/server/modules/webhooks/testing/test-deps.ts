import { type Clock, systemClock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/database.ts';
import { quiet } from '../../../platform/database/testing/fresh-postgres.ts';
import { createSafePoster } from '../../../platform/http-client/safe-post.ts';
import { createSealer } from '../../../platform/keys/sealer.ts';
import { createAuditModule } from '../../audit/index.ts';
import type { WebhooksDeps } from '../index.ts';

/** Deps that may reach this machine; a dead sender loses its claims after two seconds. */
export function testDeps(database: Database, clock: Clock = systemClock): WebhooksDeps {
  return {
    database,
    clock,
    logger: quiet,
    audit: createAuditModule({ clock }),
    sealer: createSealer('a secret for tests that is long enough', 'webhook secrets'),
    poster: createSafePoster({ openedHosts: ['127.0.0.1'], timeoutMs: 1_500 }),
    holdMs: 2_000,
    chance: () => 0,
  };
}
