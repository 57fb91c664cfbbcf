/** What the address of a page behind a one-time link carries. */
export interface TokenSearch {
  readonly token?: string;
}

/** Reads the address; anything unexpected is left out. */
export function toTokenSearch({ token }: Record<string, unknown>): TokenSearch {
  return typeof token === 'string' || typeof token === 'number' ? { token: String(token) } : {};
}
