import type { EmbeddedDocument } from '@vouch/core/embedding/document-text.ts';
import type { Result } from '@vouch/core/errors/document-error.ts';
import type { EmbeddingModel, VectorKey } from '@vouch/engine/embeddings/embedding-model.ts';
import { llmError, type LlmError, type LlmErrorKind } from '@vouch/engine/llm/llm-error.ts';

/** What became of documents: of the first of them, in order, and why the others were not done. */
export interface EmbeddedEach {
  readonly outcomes: ReadonlyArray<readonly number[] | 'refused'>;
  readonly error: LlmError | null;
}

/** How to ask. */
export interface EachAsked {
  /** The vectors that are wanted. */
  readonly key: VectorKey;
  readonly signal: AbortSignal;
}

/** Failures for good that have nothing to do with what was asked. */
const OF_THE_SERVER: ReadonlySet<LlmErrorKind> = new Set([
  'auth',
  'no-model',
  'quota',
  'budget',
  'cancelled',
]);
/** Whatever makes vectors makes one of this. */
const HARMLESS: EmbeddedDocument = { text: 'invoice', layout: [] };

/**
 * Vectors of documents, asked for at once. When that fails for good they are asked for one by one, so that a document which the model can't take
 * keeps no other one waiting: it counts as refused when it fails alone, too, and right after it the model takes a harmless text.
 */
export async function embedEach(
  model: EmbeddingModel,
  documents: readonly EmbeddedDocument[],
  asked: EachAsked,
): Promise<EmbeddedEach> {
  const together = await embed(model, documents, asked);
  if (together.ok) return { outcomes: together.value, error: null };
  if (!mayBeOfDocument(together.error)) return { outcomes: [], error: together.error };
  const outcomes: (readonly number[] | 'refused')[] = [];
  for (const document of documents) {
    const alone = documents.length === 1 ? together : await embed(model, [document], asked);
    if (alone.ok) outcomes.push(...alone.value);
    else {
      const error = mayBeOfDocument(alone.error) ? await faultOf(model, asked) : alone.error;
      if (error !== null) return { outcomes, error };
      outcomes.push('refused');
    }
  }
  return { outcomes, error: null };
}

function mayBeOfDocument({ isRetryable, kind }: LlmError): boolean {
  return !isRetryable && !OF_THE_SERVER.has(kind);
}

/** Why the model can't be used at all; `null` when it can. */
async function faultOf(model: EmbeddingModel, asked: EachAsked): Promise<LlmError | null> {
  const harmless = await embed(model, [HARMLESS], asked);
  return harmless.ok ? null : harmless.error;
}

async function embed(
  model: EmbeddingModel,
  documents: readonly EmbeddedDocument[],
  { key, signal }: EachAsked,
): Promise<Result<ReadonlyArray<readonly number[]>, LlmError>> {
  const embedded = await model.embed(documents, signal);
  if (!embedded.ok) return embedded;
  const { vectors, key: made } = embedded.value;
  const isWanted =
    made.model === key.model && made.version === key.version && made.dimensions === key.dimensions;
  // What is behind the name changed: the next try asks for the key again.
  return isWanted && vectors.length === documents.length
    ? { ok: true, value: vectors }
    : { ok: false, error: llmError('unavailable') };
}
