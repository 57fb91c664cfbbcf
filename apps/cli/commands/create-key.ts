import type { ScopeName } from '@vouch/contract/api-keys/scope.ts';
import { createOperatorKey } from '@vouch/server/control/operator-requests.ts';

import { printLine } from '../output/print-line.ts';

/** Options of `vouch key create`. */
export interface CreateKeyOptions {
  readonly email: string;
  readonly name: string;
  readonly scope: ScopeName[];
  /** Absent: a year. */
  readonly days?: number;
}

/** Prints a new API key on the standard output and what it is on the error output. Returns the exit code. */
export async function createKey({ email, name, scope, days = 365 }: CreateKeyOptions): Promise<number> {
  const key = await createOperatorKey(email, { name, scopes: scope, expires_in_days: days });
  printLine(key.value);
  const until = key.expiresAt === null ? 'without end' : `until ${key.expiresAt.toISOString()}`;
  process.stderr.write(`Good ${until} for ${email} (${scope.join(', ')}). It is shown this once.\n`);
  return 0;
}
