import { join } from 'node:path';
import type { Settings } from '../config/registry.ts';
import { createAccessTokens } from '../modules/users/access-tokens.ts';
import { type ApiKeysModule, isKeyText } from '../modules/api-keys/index.ts';
import { createAuditModule } from '../modules/audit/index.ts';
import { createAuthenticate } from '../modules/users/authenticate.ts';
import type { UsersDeps } from '../modules/users/users.deps.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { keptInFile, newSecretText } from '../platform/keys/secret-file.ts';
import { loadSigningKey } from '../platform/keys/signing-key.ts';
import type { Authenticate } from '../platform/routing/principal.ts';

/** What signing in works with. */
export async function buildUsersDeps(
  database: Database,
  settings: Settings,
  clock: Clock = systemClock,
): Promise<UsersDeps> {
  const key = await loadSigningKey(settings.dataDir, settings.jwtSecret);
  return {
    database,
    clock,
    audit: createAuditModule({ clock }),
    tokens: createAccessTokens(key, clock),
    accessTokenSeconds: settings.accessTokenMinutes * 60,
    sessionSeconds: settings.sessionDays * 24 * 60 * 60,
  };
}

/** Finds who is behind a proof: API keys are told from access tokens by their mark. */
export function authenticateBy(users: UsersDeps, apiKeys: Pick<ApiKeysModule, 'authenticate'>): Authenticate {
  const inPerson = createAuthenticate(users);
  return (proof) =>
    proof.kind === 'token' && isKeyText(proof.token) ? apiKeys.authenticate(proof.token) : inPerson(proof);
}

/** The secret that signs cookies and links: the operator's, else one kept in the data folder. */
export async function loadCookieSecret(
  settings: Pick<Settings, 'cookieSecret' | 'dataDir'>,
): Promise<string> {
  const path = join(settings.dataDir, 'keys', 'cookie.key');
  return settings.cookieSecret ?? (await keptInFile(path, newSecretText));
}
