import { issueToken } from '@vouch/server/control/issue-token.ts';

import { printLine } from '../output/print-line.ts';

/** Options of `vouch token`. */
export interface TokenOptions {
  readonly role: 'user' | 'admin';
  readonly email: string;
  /** Seconds. */
  readonly ttl?: number;
}

/** Prints an access token on the standard output and until when it is good on the error output. Returns the exit code. */
export async function token({ role, email, ttl }: TokenOptions): Promise<number> {
  const issued = await issueToken({ role, email, ...(ttl === undefined ? {} : { ttlSeconds: ttl }) });
  printLine(issued.token);
  process.stderr.write(`Good until ${issued.expiresAt.toISOString()} for ${email} (${role}).\n`);
  return 0;
}
