import { createResetAddress } from '@vouch/server/control/operator-requests.ts';

import { printLine } from '../output/print-line.ts';

/** Prints a link with which the person sets a new password, and until when it is good on the error output. Returns the exit code. */
export async function resetPassword(email: string): Promise<number> {
  const link = await createResetAddress(email);
  printLine(link.value);
  process.stderr.write(`Works once, until ${link.expiresAt?.toISOString()}, for ${email}.\n`);
  return 0;
}
