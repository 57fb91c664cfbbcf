import type { NewApiKeyBody } from '@vouch/contract/api-keys/api-key.ts';
import { BrokenReason } from '@vouch/contract/audit/audit.ts';
import { z } from 'zod';
import { loadSettings } from '../config/load-settings.ts';
import type { Settings } from '../config/registry.ts';
import { operateOrFail } from './issue-token.ts';

/** A secret that was made for an operator, and when it ends. */
export interface MadeSecret {
  readonly value: string;
  /** `null`: it does not end by itself. */
  readonly expiresAt: Date | null;
}

/** Makes a link with which the person with this address sets a new password. @throws OperatorError | SettingsError */
export async function createResetAddress(
  email: string,
  settings: Settings = loadSettings(),
): Promise<MadeSecret> {
  return toSecret(await operateOrFail({ action: 'reset-password', email }, settings));
}

/** Makes an API key for the person with this address. @throws OperatorError | SettingsError */
export async function createOperatorKey(
  email: string,
  order: NewApiKeyBody,
  settings: Settings = loadSettings(),
): Promise<MadeSecret> {
  return toSecret(await operateOrFail({ action: 'create-api-key', email, order }, settings));
}

const AuditCheck = z.object({
  entries: z.int(),
  head: z.object({ sequence: z.int(), hash: z.string() }),
  broken: z.object({ sequence: z.int(), entryId: z.string().nullable(), reason: BrokenReason }).nullable(),
});

/** Checks the audit log of the first organization. @throws OperatorError | SettingsError */
export async function verifyAudit(settings: Settings = loadSettings()): Promise<z.infer<typeof AuditCheck>> {
  const { value } = await operateOrFail({ action: 'verify-audit' }, settings);
  return AuditCheck.parse(JSON.parse(value));
}

function toSecret({
  value,
  expiresAt,
}: {
  readonly value: string;
  readonly expiresAt: string | null;
}): MadeSecret {
  return { value, expiresAt: expiresAt === null ? null : new Date(expiresAt) };
}
