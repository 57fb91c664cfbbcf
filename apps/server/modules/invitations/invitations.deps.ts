import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import type { Later } from '../../platform/later.ts';
import type { Mailer } from '../../platform/mail/mailer.ts';
import type { AuditModule } from '../audit/index.ts';
import type { PeopleModule } from '../users/index.ts';

/** What this module works with. */
export interface InvitationsDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly audit: Pick<AuditModule, 'note'>;
  readonly people: PeopleModule;
  /** `null` when the server sends no mail. */
  readonly mailer: Mailer | null;
  readonly later: Later;
  /** The page that an invitation's link opens. */
  readonly linkOf: (secret: string) => string;
  readonly organizationName: (id: OrganizationId) => Promise<string>;
}
