import { writeFileSync } from 'node:fs';
import { describeSettings } from '@vouch/server/config/describe-settings.ts';

/** Writes the page about all settings to docs/configuration.md. */
export function generateConfiguration(): void {
  writeFileSync(new URL('../configuration.md', import.meta.url), describeSettings());
}

if (import.meta.main) generateConfiguration();
