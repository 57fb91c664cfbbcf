import { defineEndpoint } from '../endpoint.ts';
import { PasswordReset, PasswordResetAnswer, PasswordResetRequest, SignInMethods } from './password-reset.ts';

const common = { method: 'POST', access: 'public', rate: 'sign-in', tag: 'Sign-in' } as const;

/** Ask for a link by mail. */
export const requestPasswordReset = defineEndpoint({
  ...common,
  id: 'requestPasswordReset',
  path: '/auth/password-reset',
  summary: 'Ask for a mail with a link for a new password',
  description: 'The answer does not tell whether there is such an account.',
  body: PasswordResetRequest,
  answers: {
    202: { about: 'If there is such an account, a mail is on its way', schema: PasswordResetAnswer },
  },
  problems: [503],
});

/** Set a new password by a link. */
export const resetPassword = defineEndpoint({
  ...common,
  id: 'resetPassword',
  path: '/auth/password-reset/confirm',
  summary: 'Set a new password by the token of a link',
  description: 'The link works once. All sessions of the person end.',
  body: PasswordReset,
  answers: { 204: { about: 'Set' } },
  problems: [401],
});

/** Ways to sign in. */
export const getSignInMethods = defineEndpoint({
  id: 'getSignInMethods',
  method: 'GET',
  path: '/auth/methods',
  access: 'public',
  tag: 'Sign-in',
  summary: 'Ways to sign in to this server',
  answers: { 200: { about: 'What a sign-in page can offer', schema: SignInMethods } },
});
