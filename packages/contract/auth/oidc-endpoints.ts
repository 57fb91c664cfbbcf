import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';

const common = { method: 'GET', access: 'public', rate: 'sign-in', tag: 'Sign-in' } as const;

/** Begin to sign in with the provider. */
export const startOidc = defineEndpoint({
  ...common,
  id: 'startOidc',
  path: '/auth/oidc/start',
  summary: 'Sign in with the OpenID Connect provider',
  description: 'For browsers: leads to the provider, and back to the web app with the session cookie.',
  query: z.object({
    next: z.string().max(500).optional().meta({ description: 'Path of the web app to go to afterwards' }),
  }),
  answers: { 302: { about: 'To the provider' } },
  problems: [404, 503],
});

/** Come back from the provider. */
export const finishOidc = defineEndpoint({
  ...common,
  id: 'finishOidc',
  path: '/auth/oidc/callback',
  summary: 'Come back from the OpenID Connect provider',
  description:
    'The provider sends browsers here. What went wrong is told on the sign-in page of the web app.',
  query: z.looseObject({}),
  answers: { 302: { about: 'To the web app' } },
  problems: [404],
});
