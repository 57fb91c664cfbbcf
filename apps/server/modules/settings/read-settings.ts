import type { OrganizationSettingsBody } from '@vouch/contract/settings/settings.ts';
import { eq } from 'drizzle-orm';
import type { Executor } from '../../platform/database/database.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import { organizationSettings } from './organization-settings.tables.ts';
import type { SettingsDeps } from './settings.deps.ts';
import { settingsOf } from './stored-values.ts';

/** All settings of an organization; those it never set are the server's defaults. */
export async function readSettings(
  { database, defaults }: Pick<SettingsDeps, 'database' | 'defaults'>,
  organizationId: OrganizationId,
  executor: Executor = database.executor,
): Promise<OrganizationSettingsBody> {
  const rows = await executor
    .select({ name: organizationSettings.name, value: organizationSettings.value })
    .from(organizationSettings)
    .where(eq(organizationSettings.organizationId, organizationId));
  const stored = rows.map(({ name, value }) => ({ name, value: JSON.parse(value) as unknown }));
  return settingsOf(stored, defaults);
}
