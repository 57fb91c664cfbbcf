import type { FieldName } from '../extraction/extraction.ts';

/** What is right about one document. */
export interface TruthDocument {
  /** Name of the file, relative to the folder of the documents, with forward slashes. */
  readonly file: string;
  /** Values that count as right; an empty list says that the document has none. Fields that are left out are not scored. */
  readonly fields: Readonly<Partial<Record<FieldName, readonly string[]>>>;
}

/** A truth that can't be used, in words for the person who wrote it. */
export class TruthError extends Error {
  override readonly name = 'TruthError';
}

/** Longest truth that is read, documents. */
export const MOST_DOCUMENTS = 100_000;
