import type { Result } from '@vouch/core/errors/document-error.ts';
import type { TaskTry, TryFailure } from '../tasks/index.ts';
import { readAndCheck, type CheckedDocument } from './read-and-check.ts';
import type { ReadingDeps } from './reading.deps.ts';
import { cleanName, takeIn, type IncomingFile, type KeptFile, type TakeInOptions } from './take-in.ts';

export type { CheckedDocument } from './read-and-check.ts';
export type { FetchFile, ReadingDeps } from './reading.deps.ts';
export type { IncomingFile } from './take-in.ts';

/** The common way of all documents: taken in, read, checked. */
export interface ReadingModule {
  /** Keeps a file when it is one that can be read. Errors: `empty-file`, `too-large`, `unsupported-type`. */
  takeIn(file: IncomingFile, options: TakeInOptions): Promise<Result<KeptFile>>;
  /** A file name that can be stored and shown. */
  cleanName(name: string): string;
  /** Gets, reads and checks the document of a task, reporting as it goes. */
  readAndCheck(attempt: TaskTry, maxBytes: number): Promise<Result<CheckedDocument, TryFailure>>;
}

/** Builds the module. */
export function createReadingModule(deps: ReadingDeps): ReadingModule {
  return {
    takeIn: (file, options) => takeIn(deps, file, options),
    cleanName,
    readAndCheck: (attempt, maxBytes) => readAndCheck(deps, attempt, maxBytes),
  };
}
