import type { ProblemBody } from '@vouch/contract/common/problem.ts';

/** What a request error says. */
export interface RequestErrorFacts {
  readonly status: number;
  /** Stable, kebab-case. */
  readonly code: string;
  /** One plain sentence for the caller: what is wrong and what to do. */
  readonly message: string;
  /** Which values are wrong. */
  readonly errors?: ProblemBody['errors'];
  readonly retryAfterSeconds?: number;
  /** Methods that this address takes instead, for 405. */
  readonly allow?: readonly string[];
  /** For logs only. */
  readonly internal?: string;
}

/** A request that can't be answered as asked; everything in it but `internal` may be shown. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly facts: RequestErrorFacts;

  constructor(facts: RequestErrorFacts) {
    super(facts.message);
    this.facts = facts;
  }
}

/** There is no such thing, or it belongs to someone else: callers can't tell which. */
export function notFound(what: string): RequestError {
  return new RequestError({ status: 404, code: 'not-found', message: `There is no such ${what}.` });
}

/** A wrong value of the request. */
export function badRequest(code: string, message: string, pointer?: string): RequestError {
  const errors = pointer === undefined ? [] : [{ pointer, code, detail: message }];
  return new RequestError({ status: 400, code, message, errors });
}
