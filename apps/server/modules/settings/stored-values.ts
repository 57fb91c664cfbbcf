import { OrganizationSettings, type OrganizationSettingsBody } from '@vouch/contract/settings/settings.ts';

/** A setting as stored. */
export interface StoredValue {
  readonly name: string;
  readonly value: unknown;
}

/** All settings: the stored ones that (still) fit their schema, defaults for the rest. */
export function settingsOf(
  rows: readonly StoredValue[],
  defaults: OrganizationSettingsBody,
): OrganizationSettingsBody {
  const stored = new Map(rows.map(({ name, value }) => [name, value]));
  const entries = Object.entries(OrganizationSettings.shape).map(([name, schema]) => {
    const parsed = schema.safeParse(stored.get(name));
    return [name, parsed.success ? parsed.data : defaults[name as keyof OrganizationSettingsBody]];
  });
  // Every member of the schema was filled from its own schema, or from a default of its type.
  return Object.fromEntries(entries) as OrganizationSettingsBody;
}
