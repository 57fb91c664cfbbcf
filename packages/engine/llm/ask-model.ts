import type { Result } from '@vouch/core/errors/document-error.ts';
import { Output, streamText, type LanguageModel, type UserContent } from 'ai';
import type { z } from 'zod';
import { classifyError, kindOfFinish } from './classify-error.ts';
import { llmError, type LlmError } from './llm-error.ts';

/** How long a model may take, milliseconds, and how much it may say. */
export interface LlmLimits {
  readonly totalMs: number;
  /** Longest wait for the headers and the first piece. */
  readonly firstPieceMs: number;
  /** Longest pause between two pieces. */
  readonly pieceMs: number;
  readonly maxOutputTokens: number;
}

/** Good for one page with a few dozen lines. */
export const DEFAULT_LIMITS: LlmLimits = {
  totalMs: 120_000,
  firstPieceMs: 60_000,
  pieceMs: 20_000,
  maxOutputTokens: 6_000,
};

/** A question to a model. */
export interface Question<T extends z.ZodType> {
  readonly model: LanguageModel;
  /** Form of the answer: plain, every member required, `nullable` in place of optional (strict mode of the providers). */
  readonly schema: T;
  /** Name of the form on the wire. */
  readonly name: string;
  readonly instructions: string;
  readonly content: Exclude<UserContent, string>;
  readonly signal: AbortSignal;
  readonly limits?: LlmLimits;
  readonly now: () => Date;
  /** The answer as far as it has come; never to be trusted before the end. */
  readonly onPartial?: (partial: unknown) => void;
}

/** Tokens that were counted; 0 where the provider does not say. */
export interface TokenUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** A finished, valid answer. */
export interface ModelAnswer<T> {
  readonly output: T;
  readonly usage: TokenUsage;
}

/**
 * Asks a model for an object and streams it. Only an answer that finished by itself, fits the schema and came without any error on the
 * way is taken. Never retries: the queue does. Never throws for what a provider does.
 */
export async function askModel<T extends z.ZodType>(
  question: Question<T>,
): Promise<Result<ModelAnswer<z.output<T>>, LlmError>> {
  const { signal, now } = question;
  const errors: unknown[] = [];
  try {
    const stream = start(question, (error) => errors.push(error));
    for await (const partial of stream.partialOutputStream) question.onPartial?.(partial);
    const output = await stream.output;
    const finish = await stream.finishReason;
    const [streamError] = errors;
    if (streamError !== undefined) return failed(classifyError(streamError, now()));
    if (finish !== 'stop') return failed(llmError(kindOfFinish(finish)));
    const usage = await stream.usage;
    const counted = { inputTokens: usage.inputTokens ?? 0, outputTokens: usage.outputTokens ?? 0 };
    return { ok: true, value: { output: output as z.output<T>, usage: counted } };
  } catch (error) {
    if (signal.aborted) return failed(llmError('cancelled'));
    return failed(
      worse(
        classifyError(error, now()),
        errors.map((one) => classifyError(one, now())),
      ),
    );
  }
}

function start<T extends z.ZodType>(question: Question<T>, onError: (error: unknown) => void) {
  const { totalMs, firstPieceMs, pieceMs, maxOutputTokens } = question.limits ?? DEFAULT_LIMITS;
  // The SDK's own limit on the first piece does not run while headers are awaited.
  const headers = AbortSignal.timeout(totalMs);
  return streamText({
    model: question.model,
    output: Output.object({ schema: question.schema, name: question.name }),
    instructions: question.instructions,
    messages: [{ role: 'user', content: question.content }],
    maxRetries: 0,
    maxOutputTokens,
    temperature: 0,
    abortSignal: AbortSignal.any([question.signal, headers]),
    timeout: { totalMs, firstChunkMs: firstPieceMs, chunkMs: pieceMs },
    // Without this the SDK prints the whole request, document included.
    onError: ({ error }) => onError(error),
  });
}

/** A refusal says more than the broken stream that it caused; an error of the stream more than the missing object that it left. */
function worse(thrown: LlmError, streamed: readonly LlmError[]): LlmError {
  return thrown.kind === 'refused' ? thrown : (streamed[0] ?? thrown);
}

function failed(error: LlmError): { readonly ok: false; readonly error: LlmError } {
  return { ok: false, error };
}
