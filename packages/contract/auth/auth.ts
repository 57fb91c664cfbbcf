import { z } from 'zod';
import { Id, Timestamp } from '../common/scalars.ts';

/** What a person may do. */
export const Role = z.enum(['user', 'admin']);

/** A person's password: long rather than odd. */
export const NewPassword = z
  .string()
  .min(12, 'Take at least 12 characters.')
  .max(256, 'Take at most 256 characters.');

/** The signed-in person. */
export const Me = z
  .object({
    id: Id,
    email: z.string(),
    role: Role,
    organization: z.object({ id: Id, name: z.string() }),
    has_password: z.boolean(),
  })
  .meta({ id: 'Me' });

/** Sign-in by password. */
export const LoginRequest = z
  .object({ email: z.email().max(254), password: z.string().min(1).max(256) })
  .meta({ id: 'LoginRequest' });

/** Sign-in by the token of a one-time link. */
export const LinkLoginRequest = z
  .object({ token: z.string().min(16).max(256) })
  .meta({ id: 'LinkLoginRequest' });

/** A short-lived access token; the refresh token is for clients without cookies. */
export const SignedIn = z
  .object({
    access_token: z.string(),
    token_type: z.literal('Bearer'),
    expires_in: z.int().meta({ description: 'Seconds' }),
    expires_at: Timestamp,
    refresh_token: z.string().nullable().meta({
      description: 'For programs; `null` for browsers, which have the session cookie',
    }),
    user: Me,
  })
  .meta({ id: 'SignedIn' });

/** Refresh of an access token; without a body the session cookie is used. */
export const RefreshRequest = z
  .object({ refresh_token: z.string().min(16).max(256).optional() })
  .meta({ id: 'RefreshRequest' });

/** Sets or changes the own password. */
export const SetPasswordRequest = z
  .object({
    current_password: z
      .string()
      .max(256)
      .optional()
      .meta({ description: 'Needed when a password is set already' }),
    new_password: NewPassword,
  })
  .meta({ id: 'SetPasswordRequest' });

/** What a person may do. */
export type RoleName = z.infer<typeof Role>;
/** The signed-in person. */
export type MeBody = z.infer<typeof Me>;
/** Answer of every sign-in. */
export type SignedInBody = z.infer<typeof SignedIn>;

/**
 * Header that a page must send with every call that changes something when the session cookie signs it in: other sites
 * can't send it, so they can't act in the person's name.
 */
export const CHANGE_HEADERS = { 'x-vouch-request': '1' } as const;
