import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import type { Logger } from '../../platform/logger/logger.ts';
import type { OpenMailbox } from '../../platform/mailbox/mailbox.ts';
import type { UploadsModule } from '../uploads/index.ts';

/** What the use cases of this module work with. */
export interface IntakeDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
  readonly uploads: Pick<UploadsModule, 'accept'>;
  readonly openMailbox: OpenMailbox;
  /** Whose documents the e-mails are. */
  readonly organizationId: OrganizationId;
  /** Largest e-mail, bytes. */
  readonly maxBytes: number;
  /** How often to look without having been told, milliseconds. */
  readonly pollMs: number;
}
