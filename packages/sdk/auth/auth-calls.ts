import { Me, type MeBody, SignedIn, type SignedInBody } from '@vouch/contract/auth/auth.ts';
import { getMe, login, loginByLink, logout, setPassword } from '@vouch/contract/auth/endpoints.ts';
import { toCall } from '../http/call-endpoint.ts';
import type { Transport } from '../http/transport.ts';

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

/** The sign-in calls over a transport. */
export function createAuthCalls(transport: Transport): AuthCalls {
  return {
    login: (input) => transport.fetchJson(toCall(login, { json: input }), SignedIn),
    loginByLink: (token) => transport.fetchJson(toCall(loginByLink, { json: { token } }), SignedIn),
    logout: async () => {
      await transport.fetchRaw(toCall(logout));
    },
    getMe: (signal) => transport.fetchJson(toCall(getMe, { signal }), Me),
    setPassword: async ({ currentPassword, newPassword }) => {
      const json = {
        new_password: newPassword,
        ...(currentPassword ? { current_password: currentPassword } : {}),
      };
      await transport.fetchRaw(toCall(setPassword, { json }));
    },
  };
}
