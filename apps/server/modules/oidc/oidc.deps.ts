import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import type { Sealer } from '../../platform/keys/sealer.ts';
import type { AuditModule } from '../audit/index.ts';
import type { PeopleModule } from '../users/index.ts';
import type { OidcProvider } from './provider.ts';

/** What this module works with. */
export interface OidcDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly audit: Pick<AuditModule, 'note'>;
  readonly people: PeopleModule;
  /** `null` when none is set up. */
  readonly provider: OidcProvider | null;
  /** Domains whose people may come in, lower case; empty: everyone who has an account. */
  readonly allowedDomains: readonly string[];
  /** Where people go who are not known yet. */
  readonly organizationId: OrganizationId;
  readonly sealer: Sealer;
  /** Address of the web app's page with this path and query. */
  readonly pageOf: (path: string) => string;
}
