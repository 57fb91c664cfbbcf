import { randomBytes } from 'node:crypto';
import { uuidv7 } from 'uuidv7';

/** A UUID that names one kind of thing; ids of different kinds can't be mixed up. */
export type Id<Noun extends string> = string & { readonly __noun: Noun };

export type OrganizationId = Id<'organization'>;
export type UserId = Id<'user'>;
export type SessionId = Id<'session'>;
export type ApiKeyId = Id<'api-key'>;
export type InvitationId = Id<'invitation'>;
export type DocumentId = Id<'document'>;
export type ReadingId = Id<'reading'>;
export type TaskId = Id<'task'>;
export type JobId = Id<'job'>;
export type IdempotencyKeyId = Id<'idempotency-key'>;
export type InvoiceId = Id<'invoice'>;
export type ExportId = Id<'export'>;
export type ReviewId = Id<'review'>;
export type DuplicateCaseId = Id<'duplicate-case'>;
export type CustomerId = Id<'customer'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether the text is a UUID in lower case, the only form we write. */
export function isId(text: string): boolean {
  return UUID.test(text);
}

/** The text as an id of the wanted kind, in lower case; `null` when it is no UUID. */
export function toId<Noun extends string>(text: string): Id<Noun> | null {
  const lower = text.toLowerCase();
  return isId(lower) ? (lower as Id<Noun>) : null;
}

/** A new UUIDv7 (RFC 9562): grows with time, so that ids sort in the order in which things were made. */
export function newId<Noun extends string>(): Id<Noun> {
  return uuidv7() as Id<Noun>;
}

/** Random lower-case hexadecimal text of `bytes` × 2 characters from the system's secure source. */
export function randomHex(bytes: number): string {
  return randomBytes(bytes).toString('hex');
}
