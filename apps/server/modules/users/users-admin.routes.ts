import { paginationOf } from '@vouch/contract/common/page.ts';
import {
  changeUser as changeUserEndpoint,
  createResetLink as createResetLinkEndpoint,
  createUser,
  deleteUser,
  endUserSessions,
  getUser,
  listUserSessions,
  listUsers as listUsersEndpoint,
} from '@vouch/contract/users/endpoints.ts';
import type { OrganizationId, UserId } from '../../platform/ids.ts';
import { json, noContent } from '../../platform/routing/answer.ts';
import { notFound } from '../../platform/routing/request-error.ts';
import { type Route, signedInRoute } from '../../platform/routing/route.ts';
import { actorOf } from '../audit/index.ts';
import { addUser } from './add-user.ts';
import { changeUser, removeUser } from './change-user.ts';
import { createResetLink } from './password-reset.ts';
import { toSessionBody } from './sessions.routes.ts';
import { endSessionsOf, listSessions } from './sessions.repository.ts';
import { toUserBody } from './to-user-body.ts';
import type { UsersDeps } from './users.deps.ts';
import { findUser, listUsers, type StoredUser } from './users.repository.ts';

/** What these routes need besides the use cases. */
export interface UsersAdminDeps extends UsersDeps {
  /** The page that a sign-in link opens. */
  readonly signInLinkOf: (secret: string) => string;
  /** The page that a link for a new password opens. */
  readonly resetLinkOf: (secret: string) => string;
}

/** Routes with which administrators look after people. */
export function createUsersAdminRoutes(deps: UsersAdminDeps): readonly Route[] {
  return [...listRoutes(deps), ...changeRoutes(deps), ...accessRoutes(deps)];
}

function listRoutes({ database }: UsersAdminDeps): Route[] {
  return [
    signedInRoute(listUsersEndpoint, async ({ principal, query }) => {
      const { page, per_page: perPage, q: text, role, status } = query;
      const filter = { page, perPage, text, role, status };
      const { people, total } = await listUsers(database.executor, principal.organizationId, filter);
      return json(200, { users: people.map(toUserBody), pagination: paginationOf(page, perPage, total) });
    }),
    signedInRoute(getUser, async ({ principal, params }) =>
      json(200, toUserBody(await personOf(database.executor, principal.organizationId, params.user_id))),
    ),
  ];
}

function changeRoutes(deps: UsersAdminDeps): Route[] {
  return [
    signedInRoute(createUser, async ({ principal, requestId, body }) => {
      const { user, linkSecret } = await addUser(deps, actorOf(principal, requestId), body);
      const url = linkSecret === null ? null : deps.signInLinkOf(linkSecret);
      return { ...json(201, { ...toUserBody(user), sign_in_url: url }), isUnkept: true };
    }),
    signedInRoute(changeUserEndpoint, async ({ principal, requestId, params, body }) => {
      const order = { userId: params.user_id as UserId, change: body };
      return json(200, toUserBody(await changeUser(deps, actorOf(principal, requestId), order)));
    }),
    signedInRoute(deleteUser, async ({ principal, requestId, params }) => {
      await removeUser(deps, actorOf(principal, requestId), params.user_id as UserId);
      return noContent();
    }),
  ];
}

function accessRoutes(deps: UsersAdminDeps): Route[] {
  const { database, clock, audit } = deps;
  return [
    signedInRoute(createResetLinkEndpoint, async ({ principal, requestId, params }) => {
      const user = await personOf(database.executor, principal.organizationId, params.user_id);
      const { secret, expiresAt } = await createResetLink(deps, user, actorOf(principal, requestId));
      const body = { reset_url: deps.resetLinkOf(secret), expires_at: expiresAt.toISOString() };
      return { ...json(201, body), isUnkept: true };
    }),
    signedInRoute(listUserSessions, async ({ principal, params }) => {
      const { organizationId, id: userId } = await personOf(
        database.executor,
        principal.organizationId,
        params.user_id,
      );
      const sessions = await listSessions(database.executor, { organizationId, userId }, clock.now());
      return json(200, { sessions: sessions.map((session) => toSessionBody(session, principal.sessionId)) });
    }),
    signedInRoute(endUserSessions, async ({ principal, requestId, params }) => {
      await database.transaction(async (tx) => {
        const { organizationId, id: userId } = await personOf(tx, principal.organizationId, params.user_id);
        await endSessionsOf(tx, { organizationId, userId }, { now: clock.now() });
        const subject = { subjectKind: 'user', subjectId: userId };
        await audit.note(tx, actorOf(principal, requestId), { action: 'user.sessions-ended', ...subject });
      });
      return noContent();
    }),
  ];
}

async function personOf(
  executor: Parameters<typeof findUser>[0],
  organizationId: OrganizationId,
  userId: string,
): Promise<StoredUser> {
  const user = await findUser(executor, organizationId, userId as UserId);
  if (user === null) throw notFound('person');
  return user;
}
