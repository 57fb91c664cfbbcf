import type { ChildFailure } from '../host/call.ts';

/** Why a model gave no answer. */
export type InferenceErrorCode =
  /** The model folder is missing, changed or not what it says: loading was refused. */
  | 'model-refused'
  /** The model was loaded and could not be run on this input. */
  | 'model-failed'
  | 'time-limit'
  | 'memory-limit'
  | 'crashed'
  | 'cancelled'
  /** It failed several times in a row and rests for a while. */
  | 'resting';

/** A model's failure as a value. Holds nothing of the document. */
export interface InferenceError {
  readonly code: InferenceErrorCode;
  /** One plain sentence for people. */
  readonly message: string;
  /** Detail for logs. */
  readonly internal?: string;
}

const MESSAGES: Readonly<Record<Exclude<InferenceErrorCode, 'model-refused' | 'resting'>, string>> = {
  'model-failed': 'The model could not be run on this document.',
  'time-limit': 'The model took too long and was stopped.',
  'memory-limit': 'The model needs more memory than is allowed and was stopped.',
  crashed: 'The process that ran the model stopped; the next document gets a new one.',
  cancelled: 'The question to the model was cancelled.',
};

/** The error for a code that always means the same. */
export function inferenceError(code: keyof typeof MESSAGES, internal?: string): InferenceError {
  return { code, message: MESSAGES[code], ...(internal === undefined ? {} : { internal }) };
}

/** The error for a failure that a child or its supervisor told. */
export function toInferenceError({ code, message, internal }: ChildFailure): InferenceError {
  if (code === 'model-refused') return { code, message };
  if (code === 'engine-crashed') return inferenceError('crashed', internal);
  if (code === 'time-limit' || code === 'memory-limit' || code === 'cancelled') return inferenceError(code);
  return inferenceError('model-failed', internal);
}
