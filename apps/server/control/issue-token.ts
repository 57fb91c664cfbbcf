import { setTimeout as sleep } from 'node:timers/promises';
import type { RoleName } from '@vouch/contract/auth/auth.ts';
import { buildUsersDeps } from '../compose/access.ts';
import { openDatabase } from '../compose/open-database.ts';
import { createPublicAddress, resetLinkOf, signInLinkOf } from '../compose/public-address.ts';
import { loadSettings } from '../config/load-settings.ts';
import type { Settings } from '../config/registry.ts';
import { createOrganizationsModule } from '../modules/organizations/index.ts';
import { DirectoryHeldError } from '../platform/database/directory-lock.ts';
import { migrate } from '../platform/database/migrate.ts';
import { createLogger } from '../platform/logger/logger.ts';
import { askServer, type ControlOrder } from './control-client.ts';
import type { ControlAnswerBody } from './control-messages.ts';
import { doOperatorAction } from './operator-actions.ts';

/** A token for programs. */
export interface TokenForProgram {
  readonly token: string;
  readonly expiresAt: Date;
}

/** What the token should allow. */
export interface WantedToken {
  readonly role: RoleName;
  readonly email: string;
  /** Life of the token; one day when absent. */
  readonly ttlSeconds?: number;
}

/** The operator's wish could not be done; the message says why. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}

const DAY_SECONDS = 24 * 60 * 60;
const TRIES = 20;
const PAUSE_MS = 500;

/**
 * Makes an access token, and the person when missing: through the server when it runs, else on the database itself, also before the first
 * start. @throws OperatorError | SettingsError
 */
export async function issueToken(
  { role, email, ttlSeconds = DAY_SECONDS }: WantedToken,
  settings: Settings = loadSettings(),
): Promise<TokenForProgram> {
  const answer = await operateOrFail({ action: 'issue-token', role, email, ttlSeconds }, settings);
  return { token: answer.value, expiresAt: new Date(answer.expiresAt ?? 0) };
}

/** Makes a one-time sign-in link: for the person with this address, else for the administrator. @throws OperatorError | SettingsError */
export async function createSignInAddress(
  email?: string,
  settings: Settings = loadSettings(),
): Promise<string> {
  const order = { action: 'sign-in-link', ...(email === undefined ? {} : { email }) } as const;
  return (await operateOrFail(order, settings)).value;
}

/** Does what an operator asks: through the server when it runs, else on the database itself. @throws OperatorError */
export async function operateOrFail(
  order: ControlOrder,
  settings: Settings = loadSettings(),
): Promise<Extract<ControlAnswerBody, { ok: true }>> {
  const answer = await operate(order, settings);
  if (!answer.ok) throw new OperatorError(answer.message);
  return answer;
}

async function operate(order: ControlOrder, settings: Settings): Promise<ControlAnswerBody> {
  for (let round = 1; ; round += 1) {
    const answer = await askServer(settings.dataDir, order);
    if (answer !== null) return answer;
    try {
      return await onDatabase(order, settings);
    } catch (error) {
      // A server holds the database but does not listen yet, or any more.
      if (!(error instanceof DirectoryHeldError) || round === TRIES) throw error;
      await sleep(PAUSE_MS);
    }
  }
}

async function onDatabase(order: ControlOrder, settings: Settings): Promise<ControlAnswerBody> {
  const database = await openDatabase(settings, createLogger({ level: 'warn' }));
  try {
    await migrate(database);
    const users = await buildUsersDeps(database, settings);
    const address = createPublicAddress(settings);
    const deps = {
      ...users,
      organizationId: await createOrganizationsModule(users).ensureFirst(),
      adminEmail: settings.adminEmail,
      signInLinkOf: (secret: string) => signInLinkOf(address, secret),
      resetLinkOf: (secret: string) => resetLinkOf(address, secret),
    };
    return await doOperatorAction(deps, { ...order, key: '' });
  } finally {
    await database.close();
  }
}
