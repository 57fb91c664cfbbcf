import { timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import { keptInFile, newSecretText } from '../platform/keys/secret-file.ts';

/** The key that callers of the control socket must show; only who can read the data folder has it. */
export async function loadControlKey(dataDir: string): Promise<string> {
  return keptInFile(join(dataDir, 'keys', 'control.key'), newSecretText);
}

/** Whether a shown key is the right one. */
export function isControlKey(shown: string, key: string): boolean {
  const [a, b] = [Buffer.from(shown), Buffer.from(key)];
  return a.length === b.length && timingSafeEqual(a, b);
}
