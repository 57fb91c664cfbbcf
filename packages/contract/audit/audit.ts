import { z } from 'zod';
import { PageQuery, Pagination } from '../common/page.ts';
import { Id, Timestamp } from '../common/scalars.ts';

/** Which entries of the audit log to list. */
export const AuditQuery = PageQuery.extend({
  actor_id: Id.optional().meta({ description: 'Only what this person did' }),
  api_key_id: Id.optional().meta({ description: 'Only what was done with this API key' }),
  action: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .meta({ description: 'An action such as "user.disabled", or "user.*" for all that begin so' }),
  subject_kind: z
    .string()
    .min(1)
    .max(50)
    .optional()
    .meta({ description: 'Kind of thing, such as "invoice"' }),
  subject_id: z.string().min(1).max(100).optional().meta({ description: 'Only what happened to this thing' }),
  from: Timestamp.optional().meta({ description: 'From this moment on' }),
  to: Timestamp.optional().meta({ description: 'Before this moment' }),
});

/** One thing that was done. */
export const AuditEntry = z
  .object({
    id: Id,
    action: z.string().meta({ description: 'Noun and verb in the past', examples: ['user.disabled'] }),
    actor: z.object({
      kind: z.enum(['user', 'api-key', 'system', 'anonymous']),
      user_id: Id.nullable(),
      email: z.string().nullable(),
      api_key_id: Id.nullable(),
    }),
    subject: z.object({ kind: z.string(), id: z.string() }),
    data: z.record(z.string(), z.unknown()).meta({ description: 'What changed' }),
    request_id: z.string().nullable(),
    created_at: Timestamp,
    sequence: z
      .int()
      .nullable()
      .meta({ description: 'Place in the chain, from 1; null for the first seconds' }),
    hash: z.string().nullable().meta({ description: 'SHA-256 over this entry and the hash before it' }),
  })
  .meta({ id: 'AuditEntry' });

/** A page of the audit log, newest first. */
export const AuditPage = z
  .object({ entries: z.array(AuditEntry), pagination: Pagination })
  .meta({ id: 'AuditPage' });

/** What is wrong with an entry: its content, its absence, or its link to the entry before. */
export const BrokenReason = z.enum(['changed', 'missing', 'rewritten']);

/** What a check of the whole chain found. */
export const AuditVerification = z
  .object({
    intact: z.boolean(),
    entries: z.int().meta({ description: 'Entries that are as they were written, from the first one on' }),
    head: z.object({ sequence: z.int(), hash: z.string() }).meta({
      description: 'End of the chain. Note it elsewhere: it proves later that nothing before it changed',
    }),
    broken: z
      .object({ sequence: z.int(), entry_id: Id.nullable(), reason: BrokenReason })
      .nullable()
      .meta({ description: 'The first entry that is not as it was written' }),
  })
  .meta({ id: 'AuditVerification' });

/** One thing that was done. */
export type AuditEntryBody = z.infer<typeof AuditEntry>;
/** What a check of the whole chain found. */
export type AuditVerificationBody = z.infer<typeof AuditVerification>;
/** What is wrong with an entry. */
export type BrokenReasonName = z.infer<typeof BrokenReason>;
