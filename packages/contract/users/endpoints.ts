import { z } from 'zod';
import { SessionList } from '../auth/session.ts';
import { Id } from '../common/scalars.ts';
import { defineEndpoint } from '../endpoint.ts';
import { CreatedUser, NewUser, ResetLink, User, UserChange, UserList, UserQuery } from './user.ts';

const common = { access: 'admin', tag: 'Administration' } as const;
const params = z.object({ user_id: Id });

/** List people. */
export const listUsers = defineEndpoint({
  ...common,
  id: 'listUsers',
  method: 'GET',
  path: '/users',
  summary: 'List the people of the organization',
  query: UserQuery,
  answers: { 200: { about: 'A page of people', schema: UserList } },
});

/** Show a person. */
export const getUser = defineEndpoint({
  ...common,
  id: 'getUser',
  method: 'GET',
  path: '/users/{user_id}',
  summary: 'Show a person',
  params,
  answers: { 200: { about: 'The person', schema: User } },
  problems: [404],
});

/** Add a person. */
export const createUser = defineEndpoint({
  ...common,
  id: 'createUser',
  method: 'POST',
  path: '/users',
  summary: 'Add a person',
  description:
    'With a password, or with a sign-in link to hand over. The link is not kept, so this answer is not kept for repeated requests; an address is taken once.',
  body: NewUser,
  answers: { 201: { about: 'Added', schema: CreatedUser } },
  problems: [409],
});

/** Change a person. */
export const changeUser = defineEndpoint({
  ...common,
  id: 'changeUser',
  method: 'PATCH',
  path: '/users/{user_id}',
  summary: 'Change name, role or status of a person',
  description:
    'Sessions, tokens and API keys of a disabled person stop at once. The last administrator stays one.',
  params,
  body: UserChange,
  answers: { 200: { about: 'The person after the change', schema: User } },
  problems: [404, 409],
});

/** Remove a person. */
export const deleteUser = defineEndpoint({
  ...common,
  id: 'deleteUser',
  method: 'DELETE',
  path: '/users/{user_id}',
  summary: 'Remove a person',
  description: 'What the person did stays. The last administrator can not be removed.',
  params,
  answers: { 204: { about: 'Removed' } },
  problems: [404, 409],
});

/** Make a link for a new password. */
export const createResetLink = defineEndpoint({
  ...common,
  id: 'createResetLink',
  method: 'POST',
  path: '/users/{user_id}/password-reset',
  scope: 'in-person',
  summary: 'Make a link with which a person sets a new password',
  params,
  answers: { 201: { about: 'The link, shown this once', schema: ResetLink } },
  problems: [404],
});

/** Sessions of a person. */
export const listUserSessions = defineEndpoint({
  ...common,
  id: 'listUserSessions',
  method: 'GET',
  path: '/users/{user_id}/sessions',
  summary: 'List where a person is signed in',
  params,
  answers: { 200: { about: 'Living sessions, the last used first', schema: SessionList } },
  problems: [404],
});

/** End all sessions of a person. */
export const endUserSessions = defineEndpoint({
  ...common,
  id: 'endUserSessions',
  method: 'DELETE',
  path: '/users/{user_id}/sessions',
  summary: 'Sign a person out everywhere',
  params,
  answers: { 204: { about: 'Signed out' } },
  problems: [404],
});
