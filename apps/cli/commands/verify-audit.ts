import { verifyAudit } from '@vouch/server/control/operator-requests.ts';

import { printLine } from '../output/print-line.ts';

/** Options of `vouch audit verify`. */
export interface VerifyAuditOptions {
  readonly json?: boolean;
}

const WORDS = {
  changed: 'was changed after it was written',
  missing: 'was removed',
  rewritten: 'does not fit the entry before it',
} as const;

/** Checks the audit log and names the first entry that is not as it was written. Returns the exit code: 1 when there is one. */
export async function verifyAuditLog({ json = false }: VerifyAuditOptions): Promise<number> {
  const check = await verifyAudit();
  if (json) printLine(JSON.stringify(check));
  else printLine(sentenceOf(check));
  return check.broken === null ? 0 : 1;
}

function sentenceOf({ entries, head, broken }: Awaited<ReturnType<typeof verifyAudit>>): string {
  if (broken === null)
    return `All ${entries} entries are as they were written. The chain ends with ${head.hash}.`;
  const id = broken.entryId === null ? '' : ` (${broken.entryId})`;
  return `Entry ${broken.sequence}${id} ${WORDS[broken.reason]}. The ${entries} entries before it are intact.`;
}
