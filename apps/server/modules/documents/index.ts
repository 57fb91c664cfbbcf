import type { Clock } from '../../platform/clock.ts';
import type { Database, Executor } from '../../platform/database/database.ts';
import { newId, type DocumentId, type OrganizationId, type ReadingId } from '../../platform/ids.ts';
import type { Document } from '@vouch/core/document/document.ts';
import type { EarlierDocument } from '@vouch/core/verification/history.ts';
import {
  deleteDocument,
  factsOfOpened,
  findDocument,
  findFileNames,
  forgetDocument,
  insertDocument,
  isContentUsed,
  updateFileFacts,
  type DocumentRef,
  type FileFacts,
  type StoredDocument,
} from './documents.repository.ts';
import type { documents } from './documents.tables.ts';
import { findEarlier, type JustRead } from './find-earlier.ts';
import {
  countRead,
  findLatestReading,
  findReading,
  findReadings,
  insertReading,
  type ReadingRef,
  type StoredReading,
} from './readings.repository.ts';
import { toReadingRow, type NewReading } from './to-reading-row.ts';

export type { StoredMediaType } from './documents.tables.ts';
export type { DocumentRef, StoredDocument } from './documents.repository.ts';
export type { StoredReading } from './readings.repository.ts';
export { toDocumentBody } from './to-document-body.ts';

/** A document that comes in. */
export type NewDocument = Omit<typeof documents.$inferInsert, 'id' | 'createdAt' | 'deletedAt'>;

/** Files that were given to us, and what was read from them. */
export interface DocumentsModule {
  add(executor: Executor, document: NewDocument): Promise<DocumentId>;
  /** Inside a transaction give it as `on`. */
  find(ref: DocumentRef, on?: Executor): Promise<StoredDocument | null>;
  /** File names of these documents, without those that were deleted. */
  namesOf(
    organizationId: OrganizationId,
    documentIds: readonly DocumentId[],
  ): Promise<ReadonlyMap<DocumentId, string>>;
  /** Notes what is known of the file since it was fetched. */
  noteFetched(executor: Executor, ref: DocumentRef, facts: FileFacts): Promise<void>;
  /** Notes what opening the file told. */
  noteOpened(executor: Executor, ref: DocumentRef, document: Document): Promise<void>;
  delete(executor: Executor, ref: DocumentRef): Promise<void>;
  /** Forgets everything about it but that there was one. @returns the hash of its bytes, when they were known. */
  forget(executor: Executor, ref: DocumentRef): Promise<string | null>;
  /** Whether another document has the same bytes. */
  isContentUsed(executor: Executor, content: DocumentRef & { readonly sha256: string }): Promise<boolean>;
  addReading(executor: Executor, reading: NewReading): Promise<ReadingId>;
  findLatestReading(ref: DocumentRef): Promise<StoredReading | null>;
  findReading(executor: Executor, ref: ReadingRef): Promise<StoredReading | null>;
  /** Readings of a document, newest first, at most 50. */
  findReadings(ref: DocumentRef): Promise<readonly StoredReading[]>;
  /** Documents of the organization that were read, without this one; counted up to `most`. */
  countRead(ref: DocumentRef, most: number): Promise<number>;
  /** Earlier documents that may be the same paper, come from the same seller, or share account or template with it. */
  findEarlier(document: JustRead): Promise<readonly EarlierDocument[]>;
}

/** Builds the module. */
export function createDocumentsModule(deps: {
  readonly database: Database;
  readonly clock: Clock;
}): DocumentsModule {
  const { clock } = deps;
  const { executor } = deps.database;
  return {
    async add(on, document) {
      const id = newId<'document'>();
      await insertDocument(on, { ...document, id, createdAt: clock.now() });
      return id;
    },
    find: (ref, on = executor) => findDocument(on, ref),
    namesOf: (organizationId, documentIds) => findFileNames(executor, organizationId, documentIds),
    noteFetched: (on, ref, facts) => updateFileFacts(on, ref, facts),
    noteOpened: (on, ref, document) => updateFileFacts(on, ref, factsOfOpened(document)),
    delete: (on, ref) => deleteDocument(on, ref, clock.now()),
    forget: (on, ref) => forgetDocument(on, ref, clock.now()),
    isContentUsed: (on, content) => isContentUsed(on, content),
    async addReading(on, reading) {
      const id = newId<'reading'>();
      await insertReading(on, { id, ...toReadingRow(reading), createdAt: clock.now() });
      return id;
    },
    findLatestReading: (ref) => findLatestReading(executor, ref),
    findReading: (on, ref) => findReading(on, ref),
    findReadings: (ref) => findReadings(executor, ref),
    countRead: (ref, most) => countRead(executor, ref, most),
    findEarlier: (document) => findEarlier(executor, document),
  };
}
