import type { Result } from '@vouch/core/errors/document-error.ts';
import { Output, streamText, type LanguageModel, type LanguageModelUsage, type UserContent } from 'ai';
import type { z } from 'zod';
import { classifyError, kindOfFinish } from './classify-error.ts';
import { llmError, type LlmError } from './llm-error.ts';
import type { TokenUsage } from './token-usage.ts';

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
  let counted: TokenUsage | null = null;
  const failed = (error: LlmError) =>
    ({ ok: false, error: counted === null ? error : { ...error, usage: counted } }) as const;
  try {
    const stream = start(question, {
      onError: (error) => errors.push(error),
      onUsage: (usage) => (counted = usage),
    });
    for await (const partial of stream.partialOutputStream) question.onPartial?.(partial);
    const output = await stream.output;
    const finish = await stream.finishReason;
    const [streamError] = errors;
    if (streamError !== undefined) return failed(classifyError(streamError, now()));
    if (finish !== 'stop') return failed(llmError(kindOfFinish(finish)));
    const usage = toUsage(await stream.usage);
    return { ok: true, value: { output: output as z.output<T>, usage } };
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

interface Heard {
  readonly onError: (error: unknown) => void;
  /** Told before it is known whether the answer can be used. */
  readonly onUsage: (usage: TokenUsage) => void;
}

function start<T extends z.ZodType>(question: Question<T>, { onError, onUsage }: Heard) {
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
    onStepEnd: ({ usage }) => onUsage(toUsage(usage)),
  });
}

/** A refusal says more than the broken stream that it caused; an error of the stream more than the missing object that it left. */
function worse(thrown: LlmError, streamed: readonly LlmError[]): LlmError {
  return thrown.kind === 'refused' ? thrown : (streamed[0] ?? thrown);
}

function toUsage({ inputTokens, outputTokens }: LanguageModelUsage): TokenUsage {
  return { inputTokens: inputTokens ?? 0, outputTokens: outputTokens ?? 0 };
}
