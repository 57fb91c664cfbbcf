import type { TokenUsage } from './token-usage.ts';

/** Why a model gave no answer that may be used. */
export type LlmErrorKind =
  | 'refused'
  | 'invalid-output'
  | 'truncated'
  | 'broken-stream'
  | 'timeout'
  | 'cancelled'
  | 'rate-limited'
  | 'quota'
  | 'budget'
  | 'unavailable'
  | 'auth'
  | 'no-model'
  | 'bad-request'
  | 'unknown';

/** A model's failure as a value. Never holds a prompt, a document, a key or text of the provider. */
export interface LlmError {
  readonly kind: LlmErrorKind;
  /** One plain sentence for people. */
  readonly message: string;
  /** Whether the same call may succeed later. */
  readonly isRetryable: boolean;
  /** How long the provider asks to wait, at most an hour; `null` when it does not say. */
  readonly retryAfterMs: number | null;
  /** HTTP status; `null` when there was none. */
  readonly status: number | null;
  /** What the provider counted, and bills, though the answer can't be used; absent when it told nothing. */
  readonly usage?: TokenUsage;
}

const MESSAGES: Readonly<Record<LlmErrorKind, string>> = {
  refused: 'The model declined to look at this document.',
  'invalid-output': 'The model’s answer was not in the form that was asked for.',
  truncated: 'The model’s answer was cut off at its length limit.',
  'broken-stream': 'The model’s answer broke off.',
  timeout: 'The model took too long to answer.',
  cancelled: 'The question to the model was cancelled.',
  'rate-limited': 'The model’s provider asks to slow down. It will be tried again later.',
  quota: 'The quota with the model’s provider is used up. Ask your operator to raise it.',
  budget:
    'The daily budget for language models is used up. It starts anew at midnight UTC; an operator can raise it.',
  unavailable: 'The model’s provider can’t be reached or has a fault.',
  auth: 'The model’s provider refused the key. Ask your operator to check it.',
  'no-model':
    'The provider has no model of this name at this address. Ask your operator to check the settings.',
  'bad-request': 'The model’s provider refused the question.',
  unknown: 'The model could not be asked.',
};

const RETRYABLE: ReadonlySet<LlmErrorKind> = new Set([
  'invalid-output',
  'broken-stream',
  'timeout',
  'rate-limited',
  'unavailable',
]);

/** Troubles of one model's answer; everything else meets the next model of the same provider as well, or costs for nothing. */
const OF_ONE_ANSWER: ReadonlySet<LlmErrorKind> = new Set(['invalid-output', 'truncated', 'refused']);

/** Whether another model may do better after this error. */
export function mayAnotherModelDo({ kind }: LlmError): boolean {
  return OF_ONE_ANSWER.has(kind);
}

/** An error of a kind, with its sentence. */
export function llmError(
  kind: LlmErrorKind,
  { status = null, retryAfterMs = null }: Partial<Pick<LlmError, 'status' | 'retryAfterMs'>> = {},
): LlmError {
  return { kind, message: MESSAGES[kind], isRetryable: RETRYABLE.has(kind), retryAfterMs, status };
}
