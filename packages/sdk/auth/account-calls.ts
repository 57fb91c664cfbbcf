import { ApiKeyList, CreatedApiKey, type NewApiKey } from '@vouch/contract/api-keys/api-key.ts';
import { createApiKey, listApiKeys, revokeApiKey, rotateApiKey } from '@vouch/contract/api-keys/endpoints.ts';
import { SignedIn } from '@vouch/contract/auth/auth.ts';
import { type AcceptInvitation, InvitationPreview } from '@vouch/contract/auth/invitation.ts';
import { acceptInvitation, previewInvitation } from '@vouch/contract/auth/invitation-endpoints.ts';
import { PasswordResetAnswer, SignInMethods } from '@vouch/contract/auth/password-reset.ts';
import {
  getSignInMethods,
  requestPasswordReset,
  resetPassword,
} from '@vouch/contract/auth/password-reset-endpoints.ts';
import { SessionList } from '@vouch/contract/auth/session.ts';
import { endOtherSessions, endSession, listSessions } from '@vouch/contract/auth/session-endpoints.ts';
import type { z } from 'zod';
import { toCall } from '../http/call-endpoint.ts';
import type { Transport } from '../http/transport.ts';

/** The caller's own account: sessions, keys, a lost password, an invitation. */
export interface AccountCalls {
  /** What a sign-in page can offer. */
  getSignInMethods(signal?: AbortSignal): Promise<z.output<typeof SignInMethods>>;
  /** Asks for a mail with a link; the answer does not tell whether there is such an account. */
  requestPasswordReset(email: string): Promise<z.output<typeof PasswordResetAnswer>>;
  resetPassword(input: { readonly token: string; readonly newPassword: string }): Promise<void>;
  previewInvitation(token: string, signal?: AbortSignal): Promise<z.output<typeof InvitationPreview>>;
  /** Joins the organization; signs in as every sign-in does. */
  acceptInvitation(input: z.input<typeof AcceptInvitation>): Promise<z.output<typeof SignedIn>>;
  listSessions(signal?: AbortSignal): Promise<z.output<typeof SessionList>>;
  endSession(sessionId: string): Promise<void>;
  endOtherSessions(): Promise<void>;
  listApiKeys(signal?: AbortSignal): Promise<z.output<typeof ApiKeyList>>;
  /** The answer alone holds the key itself. */
  createApiKey(key: z.input<typeof NewApiKey>): Promise<z.output<typeof CreatedApiKey>>;
  /** Makes a key in place of another, which works on for the overlap (24 hours when not given). */
  rotateApiKey(apiKeyId: string, overlapHours?: number): Promise<z.output<typeof CreatedApiKey>>;
  revokeApiKey(apiKeyId: string): Promise<void>;
}

/** The account calls over a transport. */
export function createAccountCalls(transport: Transport): AccountCalls {
  const send = async (...call: Parameters<typeof toCall>) => {
    await transport.fetchRaw(toCall(...call));
  };
  return {
    getSignInMethods: (signal) => transport.fetchJson(toCall(getSignInMethods, { signal }), SignInMethods),
    requestPasswordReset: (email) =>
      transport.fetchJson(toCall(requestPasswordReset, { json: { email } }), PasswordResetAnswer),
    resetPassword: ({ token, newPassword }) =>
      send(resetPassword, { json: { token, new_password: newPassword } }),
    previewInvitation: (token, signal) =>
      transport.fetchJson(toCall(previewInvitation, { json: { token }, signal }), InvitationPreview),
    acceptInvitation: (json) => transport.fetchJson(toCall(acceptInvitation, { json }), SignedIn),
    listSessions: (signal) => transport.fetchJson(toCall(listSessions, { signal }), SessionList),
    endSession: (id) => send(endSession, { params: { session_id: id } }),
    endOtherSessions: () => send(endOtherSessions),
    listApiKeys: (signal) => transport.fetchJson(toCall(listApiKeys, { signal }), ApiKeyList),
    createApiKey: (json) => transport.fetchJson(toCall(createApiKey, { json }), CreatedApiKey),
    rotateApiKey: (id, overlapHours) =>
      transport.fetchJson(
        toCall(rotateApiKey, { params: { api_key_id: id }, json: { overlap_hours: overlapHours } }),
        CreatedApiKey,
      ),
    revokeApiKey: (id) => send(revokeApiKey, { params: { api_key_id: id } }),
  };
}
