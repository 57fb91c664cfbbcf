import type { OrganizationId } from '../platform/ids.ts';
import { ensureAdministrator } from '../modules/users/ensure-administrator.ts';
import { issueOperatorToken } from '../modules/users/issue-token.ts';
import { createSignInLink } from '../modules/users/sign-in-by-link.ts';
import type { UsersDeps } from '../modules/users/users.deps.ts';
import { findUserByEmail } from '../modules/users/users.repository.ts';
import type { ControlAnswerBody, ControlRequestBody } from './control-messages.ts';

/** What operators' requests are done with. */
export interface OperatorDeps extends Pick<UsersDeps, 'database' | 'tokens' | 'clock'> {
  readonly organizationId: OrganizationId;
  readonly adminEmail: string;
  /** The address of a sign-in link. */
  readonly linkOf: (secret: string) => string;
}

/** Does what an operator asks, in the running server or on the database itself. */
export async function doOperatorAction(
  deps: OperatorDeps,
  request: ControlRequestBody,
): Promise<ControlAnswerBody> {
  if (request.action === 'issue-token') {
    const issued = await issueOperatorToken(deps, deps.organizationId, request);
    return { ok: true, value: issued.token, expiresAt: issued.expiresAt.toISOString() };
  }
  const user =
    request.email === undefined
      ? await ensureAdministrator(deps, deps.organizationId, deps.adminEmail)
      : await findUserByEmail(deps.database.executor, request.email);
  if (user === null) return { ok: false, message: 'Nobody has this e-mail address.' };
  return { ok: true, value: deps.linkOf(await createSignInLink(deps, user)), expiresAt: null };
}
