import type { SignInMethodsBody } from '@vouch/contract/auth/password-reset.ts';
import {
  getSignInMethods,
  requestPasswordReset,
  resetPassword as resetPasswordEndpoint,
} from '@vouch/contract/auth/password-reset-endpoints.ts';
import type { Later } from '../../platform/later.ts';
import type { Mailer } from '../../platform/mail/mailer.ts';
import { json, noContent } from '../../platform/routing/answer.ts';
import { openRoute, type Route } from '../../platform/routing/route.ts';
import { countResetRequest, createResetLetter, resetPassword } from './password-reset.ts';
import { resetMail } from './reset-mail.ts';
import type { UsersDeps } from './users.deps.ts';
import { mailNotSetUp } from './users.errors.ts';

/** What these routes need besides the use cases. */
export interface PasswordResetDeps extends UsersDeps {
  /** `null` when the server sends no mail. */
  readonly mailer: Mailer | null;
  readonly later: Later;
  /** The page that a link for a new password opens. */
  readonly resetLinkOf: (secret: string) => string;
  readonly oidc: SignInMethodsBody['oidc'];
}

/** Routes for people who can't sign in (yet). */
export function createPasswordResetRoutes(deps: PasswordResetDeps): readonly Route[] {
  const { mailer, later, oidc } = deps;
  return [
    openRoute(getSignInMethods, async () =>
      json(200, { password: true, password_reset_by_mail: mailer !== null, oidc }),
    ),
    openRoute(requestPasswordReset, async ({ body }) => {
      if (mailer === null) throw mailNotSetUp();
      await countResetRequest(deps, body.email);
      // Afterwards, so that the time to the answer does not tell whether there is such an account.
      later.do('link for a new password', () => sendResetMail(deps, mailer, body.email));
      const message = 'If there is an account with this address, a mail with a link is on its way.';
      return json(202, { message });
    }),
    openRoute(resetPasswordEndpoint, async ({ body, requestId }) => {
      await resetPassword(deps, { token: body.token, newPassword: body.new_password, requestId });
      return noContent();
    }),
  ];
}

async function sendResetMail(deps: PasswordResetDeps, mailer: Mailer, email: string): Promise<void> {
  const letter = await createResetLetter(deps, email);
  if (letter === null) return;
  const mail = resetMail(letter.to, deps.resetLinkOf(letter.secret));
  // Apart from the link, so that a mail that is tried again is still one link.
  deps.later.do('mail for a new password', () => mailer.send(mail));
}
