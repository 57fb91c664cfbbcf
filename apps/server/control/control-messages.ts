import { z } from 'zod';
import { NewApiKey } from '@vouch/contract/api-keys/api-key.ts';
import { Role } from '@vouch/contract/auth/auth.ts';

/** Longest life of a token that an operator makes: one year. */
export const MAX_TTL_SECONDS = 366 * 24 * 60 * 60;

/** What an operator may ask a running server. `key` proves that the caller can read the data folder. */
export const ControlRequest = z.discriminatedUnion('action', [
  z.object({
    action: z.literal('issue-token'),
    key: z.string(),
    role: Role,
    email: z.email().max(254),
    ttlSeconds: z.int().min(1).max(MAX_TTL_SECONDS),
  }),
  z.object({ action: z.literal('sign-in-link'), key: z.string(), email: z.email().max(254).optional() }),
  z.object({ action: z.literal('reset-password'), key: z.string(), email: z.email().max(254) }),
  z.object({ action: z.literal('verify-audit'), key: z.string() }),
  z.object({
    action: z.literal('create-api-key'),
    key: z.string(),
    email: z.email().max(254),
    order: NewApiKey,
  }),
]);

/** What the server says. */
export const ControlAnswer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.string(), expiresAt: z.iso.datetime().nullable() }),
  z.object({ ok: z.literal(false), message: z.string() }),
]);

/** What an operator may ask a running server. */
export type ControlRequestBody = z.infer<typeof ControlRequest>;
/** What the server says. */
export type ControlAnswerBody = z.infer<typeof ControlAnswer>;
