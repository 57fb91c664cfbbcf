import type { OrganizationSettingsBody } from '@vouch/contract/settings/settings.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import type { AuditModule } from '../audit/index.ts';

/** What this module works with. */
export interface SettingsDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly audit: Pick<AuditModule, 'note'>;
  /** Values of the server for whatever an organization did not set. */
  readonly defaults: OrganizationSettingsBody;
}
