/** Why a file could not be fetched. Stable: shown to clients. */
export type FetchProblemCode =
  | 'blob-url-invalid'
  | 'blob-url-blocked'
  | 'blob-url-unreachable'
  | 'blob-url-refused'
  | 'blob-url-timeout'
  | 'too-large';

/** A fetch that failed; `message` may be shown to the caller and names no address that was found on the way. */
export interface FetchProblem {
  readonly code: FetchProblemCode;
  readonly message: string;
  /** For logs. */
  readonly internal?: string;
}

/** Thrown inside of the client only; callers get a `FetchProblem` as a value. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly problem: FetchProblem;

  constructor(problem: FetchProblem) {
    super(problem.internal ?? problem.message);
    this.problem = problem;
  }
}

/** The address may not be fetched from here. */
export function blocked(internal: string): FetchError {
  const message =
    'This address can not be fetched: it is not a public one. Give a public address, or upload the file itself.';
  return new FetchError({ code: 'blob-url-blocked', message, internal });
}

/** The text is no address that can be fetched. */
export function invalid(message: string): FetchError {
  return new FetchError({ code: 'blob-url-invalid', message });
}
