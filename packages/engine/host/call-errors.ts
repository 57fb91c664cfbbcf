import { failure } from '@vouch/core/errors/document-error.ts';

import type { RunLimits } from './run-limits.ts';

/** The failing half of a result. */
export type Failure = ReturnType<typeof failure>;

/** Reading took too long. */
export function timeLimit(limits: RunLimits): Failure {
  const seconds = Math.max(1, Math.round(limits.timeoutMs / 1000));
  return failure(
    'time-limit',
    `Reading this document took longer than ${seconds} s and was stopped. Please send fewer pages or a simpler copy.`,
  );
}

/** Reading took too much memory. */
export function memoryLimit(): Failure {
  return failure(
    'memory-limit',
    'This document needs more memory than is allowed. Please export it again or send it as a picture.',
  );
}

/** The process that read the document died. */
export function crashed(detail: string): Failure {
  return failure(
    'engine-crashed',
    'This document could not be read: the reading process stopped. Please export it again or send it as a picture.',
    detail,
  );
}

/** Somebody asked to stop. */
export function cancelled(): Failure {
  return failure('cancelled', 'Reading this document was cancelled.');
}
