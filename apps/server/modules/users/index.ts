import type { RoleName } from '@vouch/contract/auth/auth.ts';
import type { Executor, Transaction } from '../../platform/database/database.ts';
import { newId, type OrganizationId } from '../../platform/ids.ts';
import type { Answer, Cookie } from '../../platform/routing/answer.ts';
import { hashPassword } from './password-hash.ts';
import {
  clientOf,
  type RequestFacts,
  sessionCookies,
  signedIn,
  type SignedInDeps,
} from './signed-in-answer.ts';
import { type Client, type SignInWay, startSession, type StartedSession } from './start-session.ts';
import { findUser, findUserByEmail, insertUser, type StoredUser } from './users.repository.ts';

export type { StoredUser } from './users.repository.ts';
export type { StartedSession } from './start-session.ts';

/** A person to add. */
export interface NewPerson {
  readonly organizationId: OrganizationId;
  readonly email: string;
  readonly name: string;
  readonly role: RoleName;
  readonly passwordHash: string | null;
}

/** People and their sessions, for other ways to come in. */
export interface PeopleModule {
  /** Inside a transaction give it as `executor`. */
  findByEmail(email: string, executor?: Executor): Promise<StoredUser | null>;
  /** `null` when the address is taken. */
  add(tx: Transaction, person: NewPerson): Promise<StoredUser | null>;
  hashPassword(password: string): Promise<string>;
  /** Starts a session for someone who has just proved who it is; audited. */
  start(user: StoredUser, how: { readonly client: Client; readonly way: SignInWay }): Promise<StartedSession>;
  clientOf(request: RequestFacts): Client;
  /** The answer of every sign-in. */
  answer(started: StartedSession): Promise<Answer>;
  cookies(started: StartedSession): readonly Cookie[];
}

/** Builds the module. */
export function createPeopleModule(deps: SignedInDeps): PeopleModule {
  return {
    findByEmail: (email, executor = deps.database.executor) => findUserByEmail(executor, email),
    async add(tx, person) {
      const id = newId<'user'>();
      const isAdded = await insertUser(tx, { id, ...person, createdAt: deps.clock.now() });
      return isAdded ? findUser(tx, person.organizationId, id) : null;
    },
    hashPassword,
    start: (user, how) => startSession(deps, user, how),
    clientOf,
    answer: (started) => signedIn(deps, started),
    cookies: (started) => sessionCookies(deps, started),
  };
}
