import type { OrganizationSettingsBody, SettingsChangeBody } from '@vouch/contract/settings/settings.ts';
import type { Executor } from '../../platform/database/database.ts';
import type { Actor } from '../audit/index.ts';
import { organizationSettings } from './organization-settings.tables.ts';
import { readSettings } from './read-settings.ts';
import type { SettingsDeps } from './settings.deps.ts';

type Name = keyof OrganizationSettingsBody;

/** Sets what is given, notes each real change with its old value, and gives all settings as they are then. */
export async function changeSettings(
  deps: SettingsDeps,
  actor: Actor,
  change: SettingsChangeBody,
): Promise<OrganizationSettingsBody> {
  const { organizationId } = actor;
  return deps.database.transaction(async (tx) => {
    const before = await readSettings(deps, organizationId, tx);
    const names = (Object.keys(change) as Name[]).filter((name) => change[name] !== before[name]);
    for (const name of names) await store(deps, tx, { actor, name, value: change[name] });
    if (names.length > 0) {
      const changes = names.map((name) => [name, { from: before[name], to: change[name] }]);
      const subject = { subjectKind: 'organization', subjectId: organizationId };
      await deps.audit.note(tx, actor, {
        action: 'settings.changed',
        ...subject,
        data: Object.fromEntries(changes),
      });
    }
    return readSettings(deps, organizationId, tx);
  });
}

async function store(
  { clock }: SettingsDeps,
  executor: Executor,
  { actor, name, value }: { readonly actor: Actor; readonly name: Name; readonly value: unknown },
): Promise<void> {
  const facts = { value: JSON.stringify(value), updatedAt: clock.now(), updatedBy: actor.userId };
  await executor
    .insert(organizationSettings)
    .values({ organizationId: actor.organizationId, name, ...facts })
    .onConflictDoUpdate({
      target: [organizationSettings.organizationId, organizationSettings.name],
      set: facts,
    });
}
