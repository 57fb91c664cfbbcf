import { STATUS_CODES } from 'node:http';
import type { ProblemBody } from '@vouch/contract/common/problem.ts';
import type { RequestErrorFacts } from '../../platform/routing/request-error.ts';

/** Where the problem happened. */
export interface ProblemPlace {
  readonly requestId: string;
  /** Path without the query. */
  readonly path: string;
}

/** The body of a failed request. */
export function toProblem(facts: RequestErrorFacts, place: ProblemPlace): ProblemBody {
  const title = STATUS_CODES[facts.status] ?? 'Error';
  return {
    type: `urn:vouch:problem:${facts.code}`,
    title,
    status: facts.status,
    detail: facts.message,
    instance: place.path,
    code: facts.code,
    request_id: place.requestId,
    errors: [...(facts.errors ?? [])],
    error: title,
    details: facts.message,
  };
}
