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
  const message =
    'This sign-in link was used already or is too old. Ask for a new one, or start the server again.';
  return new RequestError({ status: 401, code: 'link-not-valid', message });
}

/** The session has ended. */
export function sessionEnded(): RequestError {
  const message = 'The session has ended. Sign in again.';
  return new RequestError({ status: 401, code: 'session-ended', message });
}
