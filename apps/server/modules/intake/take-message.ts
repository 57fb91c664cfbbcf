import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { ok, type Result } from '@vouch/core/errors/document-error.ts';
import type { Actor } from '../audit/index.ts';
import type { IntakeDeps } from './intake.deps.ts';
import { mailboxMessages } from './mailbox-messages.tables.ts';

/** Another one took the same e-mail in at this moment. */
class TakenMeanwhile extends Error {}

/** Characters of the subject that become the name of the file. */
const MAX_SUBJECT = 80;

/**
 * Takes an e-mail in, once: when this returns `ok`, it is safe here, now or since an earlier time. Errors: those of an upload, with
 * nothing kept.
 */
export async function takeMessage(deps: IntakeDeps, source: Uint8Array): Promise<Result<'taken' | 'known'>> {
  const { organizationId } = deps;
  const sha256 = createHash('sha256').update(source).digest('hex');
  if (await isKnown(deps, sha256)) return ok('known');
  const actor: Actor = { organizationId, kind: 'system', userId: null, requestId: null };
  const file = { content: source, fileName: fileNameOf(source), claimedType: 'message/rfc822' };
  try {
    const accepted = await deps.uploads.accept(actor, {
      source: { kind: 'file', file },
      origin: 'mailbox',
      autoSave: true,
      async onAccepted(tx, { documentId, taskId }) {
        const row = { organizationId, sha256, documentId, taskId, createdAt: deps.clock.now() };
        const rows = await tx.insert(mailboxMessages).values(row).onConflictDoNothing().returning();
        if (rows.length === 0) throw new TakenMeanwhile();
      },
    });
    return accepted.ok ? ok('taken') : accepted;
  } catch (error) {
    if (error instanceof TakenMeanwhile) return ok('known');
    throw error;
  }
}

async function isKnown({ database, organizationId }: IntakeDeps, sha256: string): Promise<boolean> {
  const rows = await database.executor
    .select({ sha256: mailboxMessages.sha256 })
    .from(mailboxMessages)
    .where(and(eq(mailboxMessages.organizationId, organizationId), eq(mailboxMessages.sha256, sha256)));
  return rows.length > 0;
}

/** A name for people: the subject where it is plain text. Taking the message apart is the work of the child processes. */
function fileNameOf(source: Uint8Array): string {
  const head = Buffer.from(source.subarray(0, 16_384)).toString('utf8');
  const subject = /^Subject:[ \t]{0,8}([^\r\n]{1,200})/im.exec(head)?.[1] ?? '';
  const plain = subject.includes('=?') ? '' : subject.replaceAll(/[^\p{L}\p{N} ._-]/gu, ' ').trim();
  return `${plain.slice(0, MAX_SUBJECT).trim() || 'message'}.eml`;
}
