import type { EmbeddedDocument } from '@vouch/core/embedding/document-text.ts';
import type { Result } from '@vouch/core/errors/document-error.ts';
import type { LlmError } from '../llm/llm-error.ts';
import type { TextRole } from './embedding-task.ts';

/** What vectors are told apart by: only vectors with the same key can be compared. */
export interface VectorKey {
  readonly model: string;
  /** Version of the model or of how it is used. */
  readonly version: string;
  readonly dimensions: number;
}

/** Vectors of one model, in the order of what was asked, each of length 1. */
export interface Embedded {
  readonly key: VectorKey;
  readonly vectors: ReadonlyArray<readonly number[]>;
}

/** Makes vectors of documents and questions. */
export interface EmbeddingModel {
  /** Documents that may be given at once. */
  readonly mostAtOnce: number;
  /** The vectors' key; asks the model once when its dimensions are not known beforehand. Never rejects. */
  key(signal: AbortSignal): Promise<Result<VectorKey, LlmError>>;
  /** Never rejects. `role` is `passage` when absent; models that make no difference leave it aside. */
  embed(
    documents: readonly EmbeddedDocument[],
    signal: AbortSignal,
    role?: TextRole,
  ): Promise<Result<Embedded, LlmError>>;
}
