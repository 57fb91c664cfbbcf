import { z } from 'zod';
import { Id } from '../common/scalars.ts';
import { defineEndpoint } from '../endpoint.ts';
import { SessionList } from './session.ts';

const common = { access: 'user', scope: 'in-person', tag: 'Sign-in' } as const;

/** The own sessions. */
export const listSessions = defineEndpoint({
  ...common,
  id: 'listSessions',
  method: 'GET',
  path: '/auth/sessions',
  summary: 'List where you are signed in',
  answers: { 200: { about: 'Living sessions, the last used first', schema: SessionList } },
});

/** End one session. */
export const endSession = defineEndpoint({
  ...common,
  id: 'endSession',
  method: 'DELETE',
  path: '/auth/sessions/{session_id}',
  summary: 'End a session',
  description:
    'One of your own; administrators end those of everyone in the organization. Its access tokens stop at once.',
  params: z.object({ session_id: Id }),
  answers: { 204: { about: 'Ended' } },
  problems: [404],
});

/** End all other sessions. */
export const endOtherSessions = defineEndpoint({
  ...common,
  id: 'endOtherSessions',
  method: 'DELETE',
  path: '/auth/sessions',
  summary: 'Sign out everywhere else',
  answers: { 204: { about: 'All your sessions but this one have ended' } },
});
