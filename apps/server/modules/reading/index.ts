import type { Result } from '@vouch/core/errors/document-error.ts';
import type { TaskTry, TryFailure } from '../tasks/index.ts';
import type { UnpackLimits } from '@vouch/engine/unpack/unpacked.ts';
import type { SizeLimits } from './collect-bytes.ts';
import { loadFile, type LoadedFile } from './load-file.ts';
import { readAndCheck, readLoaded, type CheckedDocument } from './read-and-check.ts';
import type { ReadingDeps } from './reading.deps.ts';
import { type KeptFiles, unpackFile } from './unpack-file.ts';
import { cleanName, takeIn, type IncomingFile, type KeptFile, type TakeInOptions } from './take-in.ts';

export type { CheckedDocument } from './read-and-check.ts';
export type { FetchFile, ReadingDeps } from './reading.deps.ts';
export { collectBytes } from './collect-bytes.ts';
export type { SizeLimits } from './collect-bytes.ts';
export type { LoadedFile } from './load-file.ts';
export type { KeptFiles } from './unpack-file.ts';
export { cleanName, tooLarge } from './take-in.ts';
export type { IncomingFile, KeptFile } from './take-in.ts';

/** The common way of all documents: taken in, read, checked. */
export interface ReadingModule {
  /** Keeps a file when it is one that can be read. Errors: `empty-file`, `too-large`, `unsupported-type`. */
  takeIn(file: IncomingFile, options: TakeInOptions): Promise<Result<KeptFile>>;
  /** A file name that can be stored and shown. */
  cleanName(name: string): string;
  /** Gets the file of a task: the first stage. */
  load(attempt: TaskTry, limits: SizeLimits): Promise<Result<LoadedFile, TryFailure>>;
  /** Reads and checks a file that was got. */
  readLoaded(attempt: TaskTry, loaded: LoadedFile): Promise<Result<CheckedDocument, TryFailure>>;
  /** Takes the documents out of an archive or e-mail that was got, and keeps them. */
  unpack(
    attempt: TaskTry,
    container: { readonly loaded: LoadedFile; readonly limits: UnpackLimits },
  ): Promise<Result<KeptFiles, TryFailure>>;
  /** Gets, reads and checks the document of a task, reporting as it goes. */
  readAndCheck(attempt: TaskTry, maxBytes: number): Promise<Result<CheckedDocument, TryFailure>>;
}

/** Builds the module. */
export function createReadingModule(deps: ReadingDeps): ReadingModule {
  return {
    takeIn: (file, options) => takeIn(deps, file, options),
    cleanName,
    load: (attempt, limits) => loadFile(deps, attempt, limits),
    readLoaded: (attempt, loaded) => readLoaded(deps, attempt, loaded),
    unpack: (attempt, container) => unpackFile(deps, attempt, container),
    readAndCheck: (attempt, maxBytes) => readAndCheck(deps, attempt, maxBytes),
  };
}
