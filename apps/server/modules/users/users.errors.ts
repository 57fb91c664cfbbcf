import { RequestError } from '../../platform/routing/request-error.ts';

/** Address or password do not fit; which one is not told. */
export function wrongPassword(): RequestError {
  const message = 'E-mail address or password is wrong.';
  return new RequestError({ status: 401, code: 'wrong-password', message });
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
