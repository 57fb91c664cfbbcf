import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import type { AuditModule } from '../audit/index.ts';
import type { AccessTokens } from './access-tokens.ts';

/** What the use cases of this module work with. */
export interface UsersDeps {
  readonly database: Database;
  readonly tokens: AccessTokens;
  readonly clock: Clock;
  readonly audit: Pick<AuditModule, 'note'>;
  readonly accessTokenSeconds: number;
  /** Life of a session without use. */
  readonly sessionSeconds: number;
}

/** The moment `seconds` from now. */
export function momentIn(clock: Clock, seconds: number): Date {
  return new Date(clock.now().getTime() + seconds * 1000);
}
