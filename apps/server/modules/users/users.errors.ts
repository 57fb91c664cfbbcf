import { RequestError } from '../../platform/routing/request-error.ts';

/** Address or password do not fit; which one is not told. */
export function wrongPassword(): RequestError {
  const message = 'E-mail address or password is wrong.';
  return new RequestError({ status: 401, code: 'wrong-password', message });
}

/** This account was tried too often; whether there is one is not told. */
export function tooManyTries(retryAfterSeconds: number): RequestError {
  const message = `Too many tries for this account. Try again in ${retryAfterSeconds} s, or use a sign-in link.`;
  return new RequestError({ status: 429, code: 'too-many-tries', message, retryAfterSeconds });
}

/** The link was used, is too old, or never was. */
export function linkNotValid(): RequestError {
  const message = 'This link was used already or is too old. Ask for a new one.';
  return new RequestError({ status: 401, code: 'link-not-valid', message });
}

/** There is an account with this address already. */
export function addressTaken(): RequestError {
  const message = 'There is an account with this e-mail address already.';
  return new RequestError({ status: 409, code: 'address-taken', message });
}

/** Without this person nobody could administer the organization. */
export function lastAdministrator(): RequestError {
  const message = 'This is the last administrator. Make someone else an administrator first.';
  return new RequestError({ status: 409, code: 'last-administrator', message });
}

/** The server can't send mail. */
export function mailNotSetUp(): RequestError {
  const message =
    'This server sends no mail. Ask an administrator for a link, or run "vouch reset-password".';
  return new RequestError({ status: 503, code: 'mail-not-set-up', message });
}

/** The session has ended. */
export function sessionEnded(): RequestError {
  const message = 'The session has ended. Sign in again.';
  return new RequestError({ status: 401, code: 'session-ended', message });
}
