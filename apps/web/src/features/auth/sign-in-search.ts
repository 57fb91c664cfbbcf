/** What the address of the sign-in page may carry. */
export interface SignInSearch {
  /** Token of a one-time link. */
  readonly token?: string;
  /** Where to go afterwards, a path of this app. */
  readonly next?: string;
  /** Why signing in with a provider did not work. */
  readonly error?: string;
}

/** Reads the address; anything unexpected is left out. */
export function toSignInSearch(search: Record<string, unknown>): SignInSearch {
  const { token, next, error } = search;
  return {
    ...(typeof token === 'string' || typeof token === 'number' ? { token: String(token) } : {}),
    ...(typeof next === 'string' ? { next } : {}),
    ...(typeof error === 'string' ? { error } : {}),
  };
}

/** The path to go to after signing in: only one of this app, never another site. */
export function safeNext(next: string | undefined): string {
  const isOurs = next !== undefined && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in');
  return isOurs ? next : '/';
}
