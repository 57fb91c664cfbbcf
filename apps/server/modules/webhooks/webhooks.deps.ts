import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import type { SafePoster } from '../../platform/http-client/safe-post.ts';
import type { Sealer } from '../../platform/keys/sealer.ts';
import type { Logger } from '../../platform/logger/logger.ts';
import type { AuditModule } from '../audit/index.ts';

/** What webhooks work with. */
export interface WebhooksDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly audit: AuditModule;
  readonly sealer: Sealer;
  readonly poster: SafePoster;
  /** How long a sender has a delivery for itself, milliseconds: longer than a try can take. */
  readonly holdMs: number;
  /** A chance from 0 to 1, for spreading tries. */
  readonly chance: () => number;
  /** Told of every try, for the metrics. */
  readonly onTry?: (tried: { readonly wentWell: boolean; readonly durationMs: number }) => void;
}
