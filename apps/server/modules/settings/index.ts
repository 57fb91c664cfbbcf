import type { OrganizationSettingsBody, SettingsChangeBody } from '@vouch/contract/settings/settings.ts';
import type { Executor } from '../../platform/database/database.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import type { Actor } from '../audit/index.ts';
import { changeSettings } from './change-settings.ts';
import { readSettings } from './read-settings.ts';
import type { SettingsDeps } from './settings.deps.ts';

/** What organizations decide for themselves. */
export interface SettingsModule {
  /** All settings of an organization, the server's defaults included. Inside a transaction give it as `executor`. */
  readSettings(organizationId: OrganizationId, executor?: Executor): Promise<OrganizationSettingsBody>;
  /** Sets what is given; audited with the old values. */
  change(actor: Actor, change: SettingsChangeBody): Promise<OrganizationSettingsBody>;
}

/** Builds the module. */
export function createSettingsModule(deps: SettingsDeps): SettingsModule {
  return {
    readSettings: (organizationId, executor) => readSettings(deps, organizationId, executor),
    change: (actor, change) => changeSettings(deps, actor, change),
  };
}
