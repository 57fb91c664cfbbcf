import { createApiKeysModule } from '../modules/api-keys/index.ts';
import { createAuditTrail, systemActor } from '../modules/audit/index.ts';
import { createLink } from '../modules/users/create-link.ts';
import { ensureAdministrator } from '../modules/users/ensure-administrator.ts';
import { issueOperatorToken } from '../modules/users/issue-token.ts';
import { createResetLink } from '../modules/users/password-reset.ts';
import type { UsersDeps } from '../modules/users/users.deps.ts';
import { findUserByEmail, type StoredUser } from '../modules/users/users.repository.ts';
import type { OrganizationId } from '../platform/ids.ts';
import { RequestError } from '../platform/routing/request-error.ts';
import type { ControlAnswerBody, ControlRequestBody } from './control-messages.ts';

/** What operators' requests are done with. */
export interface OperatorDeps extends Pick<UsersDeps, 'database' | 'tokens' | 'clock' | 'audit'> {
  readonly organizationId: OrganizationId;
  readonly adminEmail: string;
  /** The page that a sign-in link opens. */
  readonly signInLinkOf: (secret: string) => string;
  /** The page that a link for a new password opens. */
  readonly resetLinkOf: (secret: string) => string;
}

type RequestOf<A extends ControlRequestBody['action']> = Extract<ControlRequestBody, { readonly action: A }>;
type Doer<A extends ControlRequestBody['action']> = (
  deps: OperatorDeps,
  request: RequestOf<A>,
) => Promise<ControlAnswerBody>;

const DOERS: { readonly [A in ControlRequestBody['action']]: Doer<A> } = {
  async 'issue-token'(deps, request) {
    const issued = await issueOperatorToken(deps, deps.organizationId, request);
    return done(issued.token, issued.expiresAt);
  },
  async 'sign-in-link'(deps, { email }) {
    const user =
      email === undefined
        ? await ensureAdministrator(deps, deps.organizationId, deps.adminEmail)
        : await findUserByEmail(deps.database.executor, email);
    if (user === null) return NOBODY;
    const { secret, expiresAt } = await createLink(deps, user, { purpose: 'sign-in' });
    return done(deps.signInLinkOf(secret), expiresAt);
  },
  async 'reset-password'(deps, { email }) {
    const user = await findUserByEmail(deps.database.executor, email);
    if (user === null) return NOBODY;
    if (user.disabledAt !== null) return { ok: false, message: 'This account is disabled. Enable it first.' };
    const { secret, expiresAt } = await createResetLink(deps, user, systemActor(user.organizationId));
    return done(deps.resetLinkOf(secret), expiresAt);
  },
  async 'create-api-key'(deps, { email, order }) {
    const owner = await findUserByEmail(deps.database.executor, email);
    return owner === null ? NOBODY : createKey(deps, owner, order);
  },
  async 'verify-audit'(deps) {
    return done(JSON.stringify(await createAuditTrail(deps.database).verify(deps.organizationId)));
  },
};

/** Does what an operator asks, in the running server or on the database itself. */
export async function doOperatorAction(
  deps: OperatorDeps,
  request: ControlRequestBody,
): Promise<ControlAnswerBody> {
  // The doer was looked up by the very action of the request.
  const doer = DOERS[request.action] as Doer<typeof request.action>;
  try {
    return await doer(deps, request);
  } catch (error) {
    if (error instanceof RequestError) return { ok: false, message: error.facts.message };
    throw error;
  }
}

const NOBODY: ControlAnswerBody = { ok: false, message: 'Nobody has this e-mail address.' };

function done(value: string, expiresAt: Date | null = null): ControlAnswerBody {
  return { ok: true, value, expiresAt: expiresAt?.toISOString() ?? null };
}

async function createKey(
  deps: OperatorDeps,
  { organizationId, id: userId, role }: StoredUser,
  order: RequestOf<'create-api-key'>['order'],
): Promise<ControlAnswerBody> {
  const apiKeys = createApiKeysModule(deps);
  const owner = { organizationId, userId, role };
  const made = await apiKeys.create(systemActor(organizationId), { owner, order });
  const { expires_at: endsAt } = await apiKeys.show(owner, made.id);
  return done(made.text, endsAt === null ? null : new Date(endsAt));
}
