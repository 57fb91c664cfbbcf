/** One fault of the input, as a problem document lists it. */
export interface InputFault {
  /** JSON pointer to the member at fault; empty for the whole input. */
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** What a failed call told, as far as it told anything. */
export interface ProblemFacts {
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  /** Stable code, e.g. "not-found". */
  readonly code: string;
  /** One plain sentence that may be shown to anyone. */
  readonly message: string;
  readonly requestId: string | null;
  /** How long the server asks to wait, milliseconds; `null` when it does not say. */
  readonly retryAfterMs: number | null;
  readonly faults: readonly InputFault[];
}

/** Every failure of the client is one of these; `code` is stable, `message` may be shown. */
export class VouchError extends Error {
  override readonly name: string = 'VouchError';
  readonly status: number;
  readonly code: string;
  readonly requestId: string | null;
  readonly retryAfterMs: number | null;
  readonly faults: readonly InputFault[];

  constructor(facts: ProblemFacts, options?: ErrorOptions) {
    super(facts.message, options);
    this.status = facts.status;
    this.code = facts.code;
    this.requestId = facts.requestId;
    this.retryAfterMs = facts.retryAfterMs;
    this.faults = facts.faults;
  }
}

/** 400, 413, 422: the request has to change before it can succeed. */
export class InvalidInputError extends VouchError {
  override readonly name = 'InvalidInputError';
}

/** 401: nobody is signed in, or no longer. */
export class NotSignedInError extends VouchError {
  override readonly name = 'NotSignedInError';
}

/** 403: signed in, but not allowed. */
export class NotAllowedError extends VouchError {
  override readonly name = 'NotAllowedError';
}

/** 404: not there, or not yours. */
export class NotFoundError extends VouchError {
  override readonly name = 'NotFoundError';
}

/** 409: it clashes with what is there. */
export class ConflictError extends VouchError {
  override readonly name = 'ConflictError';
}

/** 429 and 5xx: the same request may succeed later. */
export class UnavailableError extends VouchError {
  override readonly name = 'UnavailableError';
}

/** No answer came: no network, or the server is down. */
export class NetworkError extends VouchError {
  override readonly name = 'NetworkError';
}

/** An answer came that is not what the contract promises: client and server differ in version, or something stands between. */
export class UnexpectedAnswerError extends VouchError {
  override readonly name = 'UnexpectedAnswerError';
}

/** The task that was waited for ended without a result. */
export class TaskEndedError extends VouchError {
  override readonly name = 'TaskEndedError';
}

/** A request that says it is a webhook can not be trusted: its signature or its time is wrong. */
export class UntrustedWebhookError extends VouchError {
  override readonly name = 'UntrustedWebhookError';
}

/** Facts of a failure that the client itself found. */
export function ownFacts(code: string, message: string): ProblemFacts {
  return { status: 0, code, message, requestId: null, retryAfterMs: null, faults: [] };
}
