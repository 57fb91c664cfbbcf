import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import type { AuditModule } from '../audit/index.ts';

/** What this module works with. */
export interface ApiKeysDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly audit: Pick<AuditModule, 'note'>;
}
