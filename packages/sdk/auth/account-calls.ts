import type { ApiKeyList, CreatedApiKey, NewApiKey } from '@vouch/contract/api-keys/api-key.ts';
import type { SignedIn } from '@vouch/contract/auth/auth.ts';
import type { AcceptInvitation, InvitationPreview } from '@vouch/contract/auth/invitation.ts';
import type { PasswordResetAnswer, SignInMethods } from '@vouch/contract/auth/password-reset.ts';
import type { SessionList } from '@vouch/contract/auth/session.ts';
import type { z } from 'zod';
import type { OperationCalls } from '../calls/call-operation.ts';

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

/** The account calls over those of all operations. */
export function createAccountCalls({ call }: OperationCalls): AccountCalls {
  return {
    getSignInMethods: (signal) => call('getSignInMethods', { signal }),
    requestPasswordReset: (email) => call('requestPasswordReset', { json: { email } }),
    resetPassword: ({ token, newPassword }) =>
      call('resetPassword', { json: { token, new_password: newPassword } }),
    previewInvitation: (token, signal) => call('previewInvitation', { json: { token }, signal }),
    acceptInvitation: (json) => call('acceptInvitation', { json }),
    listSessions: (signal) => call('listSessions', { signal }),
    endSession: (id) => call('endSession', { path: { session_id: id } }),
    endOtherSessions: () => call('endOtherSessions'),
    listApiKeys: (signal) => call('listApiKeys', { signal }),
    createApiKey: (json) => call('createApiKey', { json }),
    rotateApiKey: (id, overlapHours) =>
      call('rotateApiKey', { path: { api_key_id: id }, json: { overlap_hours: overlapHours } }),
    revokeApiKey: (id) => call('revokeApiKey', { path: { api_key_id: id } }),
  };
}
