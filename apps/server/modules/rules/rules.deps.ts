import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import type { AuditModule } from '../audit/index.ts';

/** What the use cases of this module work with. */
export interface RulesDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly audit: AuditModule;
}
