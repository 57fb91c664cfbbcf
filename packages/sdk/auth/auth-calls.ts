import type { MeBody, SignedInBody } from '@vouch/contract/auth/auth.ts';
import type { OperationCalls } from '../calls/call-operation.ts';

/** Signing in and out. In a browser each sign-in also sets the session cookie. */
export interface AuthCalls {
  login(input: { readonly email: string; readonly password: string }): Promise<SignedInBody>;
  /** Spends a one-time link. */
  loginByLink(token: string): Promise<SignedInBody>;
  logout(): Promise<void>;
  getMe(signal?: AbortSignal): Promise<MeBody>;
  /** Ends all other sessions of the person. `currentPassword` is needed when one is set. */
  setPassword(input: { readonly currentPassword?: string; readonly newPassword: string }): Promise<void>;
}

/** The sign-in calls over those of all operations. */
export function createAuthCalls({ call }: OperationCalls): AuthCalls {
  return {
    login: (input) => call('login', { json: input }),
    loginByLink: (token) => call('loginByLink', { json: { token } }),
    logout: () => call('logout'),
    getMe: (signal) => call('getMe', { signal }),
    setPassword: ({ currentPassword, newPassword }) =>
      call('setPassword', {
        json: {
          new_password: newPassword,
          ...(currentPassword ? { current_password: currentPassword } : {}),
        },
      }),
  };
}
