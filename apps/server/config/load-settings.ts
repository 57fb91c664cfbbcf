import { readFileSync } from 'node:fs';
import { SETTINGS, type Settings } from './registry.ts';
import type { Setting } from './setting.ts';
import { SettingsError, type SettingProblem } from './settings-error.ts';

/** Variables by name; those of the process unless a caller gives others. */
export type Environment = Readonly<Record<string, string | undefined>>;

type Raw = { readonly text: string | undefined } | { readonly problem: string };

/**
 * Reads and checks all settings.
 * @throws SettingsError naming every wrong setting at once.
 */
export function loadSettings(environment: Environment = process.env): Settings {
  const problems: SettingProblem[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries<Setting>(SETTINGS)) {
    const raw = rawOf(setting, environment);
    if ('problem' in raw) {
      problems.push({ env: setting.env, message: raw.problem });
      continue;
    }
    const parsed = setting.schema.safeParse(raw.text);
    if (parsed.success) values[name] = parsed.data;
    else problems.push({ env: setting.env, message: parsed.error.issues[0]?.message ?? 'Not usable.' });
  }
  if (problems.length > 0) throw new SettingsError(problems);
  // Every key of the registry was filled from its own schema just above.
  return values as Settings;
}

function rawOf(setting: Setting, environment: Environment): Raw {
  for (const name of [setting.env, ...(setting.alsoEnv ?? [])]) {
    const text = environment[name]?.trim();
    if (text !== undefined && text !== '') return { text };
    const file = environment[`${name}_FILE`];
    if (setting.secret === true && file !== undefined && file !== '') return fromFile(file);
  }
  return { text: undefined };
}

function fromFile(path: string): Raw {
  try {
    return { text: readFileSync(path, 'utf8').trim() };
  } catch {
    return { problem: `The file ${path} can't be read.` };
  }
}
