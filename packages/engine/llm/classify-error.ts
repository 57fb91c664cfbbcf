import { APICallError, NoObjectGeneratedError } from 'ai';
import { z } from 'zod';
import { llmError, type LlmError, type LlmErrorKind } from './llm-error.ts';
import { retryAfterOf } from './retry-after.ts';

/** Errors of the SDK that mean an answer in pieces. */
const BROKEN = new Set([
  'AI_InvalidResponseDataError',
  'AI_EmptyResponseBodyError',
  'AI_JSONParseError',
  'AI_NoOutputGeneratedError',
]);

const ProviderError = z.object({
  error: z.object({ code: z.string().nullish(), type: z.string().nullish() }),
});

/** The kind of failure behind whatever the SDK threw. Takes over nothing but status and waiting time: the rest may hold the document. */
export function classifyError(error: unknown, now: Date): LlmError {
  if (NoObjectGeneratedError.isInstance(error)) return llmError(kindOfFinish(error.finishReason));
  if (APICallError.isInstance(error)) return classifyCall(error, now);
  const name = error instanceof Error ? error.name : '';
  if (name === 'TimeoutError') return llmError('timeout');
  if (name === 'AbortError') return llmError('cancelled');
  if (name === 'AI_StreamProviderError') return llmError('unavailable');
  return llmError(BROKEN.has(name) ? 'broken-stream' : 'unknown');
}

/** What a finish without a usable object means. */
export function kindOfFinish(reason: string | undefined): LlmErrorKind {
  if (reason === 'content-filter') return 'refused';
  if (reason === 'length') return 'truncated';
  return reason === 'stop' ? 'invalid-output' : 'broken-stream';
}

function classifyCall(error: APICallError, now: Date): LlmError {
  const status = error.statusCode ?? null;
  const facts = { status, retryAfterMs: retryAfterOf(error.responseHeaders, now) };
  const parsed = ProviderError.safeParse(error.data);
  const code = parsed.success ? (parsed.data.error.code ?? parsed.data.error.type) : null;
  if (code === 'insufficient_quota') return llmError('quota', facts);
  return llmError(kindOfStatus(status), facts);
}

function kindOfStatus(status: number | null): LlmErrorKind {
  if (status === null || status < 300 || status >= 500 || status === 408) return 'unavailable';
  if (status === 429) return 'rate-limited';
  if (status === 401 || status === 403) return 'auth';
  return status === 404 ? 'no-model' : 'bad-request';
}
