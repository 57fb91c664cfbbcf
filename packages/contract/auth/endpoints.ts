import { defineEndpoint } from '../endpoint.ts';
import { LinkLoginRequest, LoginRequest, Me, RefreshRequest, SetPasswordRequest, SignedIn } from './auth.ts';

const about = 'Signed in. Browsers get the session cookie, programs a refresh token.';

/** Sign in by e-mail and password. */
export const login = defineEndpoint({
  id: 'login',
  method: 'POST',
  path: '/auth/login',
  access: 'public',
  rate: 'sign-in',
  tag: 'Sign-in',
  summary: 'Sign in by password',
  body: LoginRequest,
  answers: { 200: { about, schema: SignedIn } },
  problems: [401],
});

/** Sign in by a one-time link. */
export const loginByLink = defineEndpoint({
  id: 'loginByLink',
  method: 'POST',
  path: '/auth/link',
  access: 'public',
  rate: 'sign-in',
  tag: 'Sign-in',
  summary: 'Sign in by a one-time link',
  body: LinkLoginRequest,
  answers: { 200: { about, schema: SignedIn } },
  problems: [401],
});

/** A fresh access token. */
export const refresh = defineEndpoint({
  id: 'refresh',
  method: 'POST',
  path: '/auth/refresh',
  access: 'public',
  rate: 'sign-in',
  tag: 'Sign-in',
  summary: 'Renew the access token',
  description: 'A refresh token works once; using it again closes its session.',
  body: RefreshRequest,
  answers: { 200: { about: 'Renewed', schema: SignedIn } },
  problems: [401],
});

/** End the session. */
export const logout = defineEndpoint({
  id: 'logout',
  method: 'POST',
  path: '/auth/logout',
  access: 'public',
  tag: 'Sign-in',
  summary: 'Sign out and end the session',
  answers: { 204: { about: 'Signed out' } },
});

/** Who is signed in? */
export const getMe = defineEndpoint({
  id: 'getMe',
  method: 'GET',
  path: '/auth/me',
  access: 'user',
  tag: 'Sign-in',
  summary: 'Who is signed in?',
  answers: { 200: { about: 'The signed-in person', schema: Me } },
});

/** Set or change the own password. */
export const setPassword = defineEndpoint({
  id: 'setPassword',
  method: 'POST',
  path: '/auth/password',
  access: 'user',
  scope: 'in-person',
  rate: 'sign-in',
  tag: 'Sign-in',
  summary: 'Set or change the own password',
  description: 'All other sessions of the person end.',
  body: SetPasswordRequest,
  answers: { 204: { about: 'Set' } },
});
