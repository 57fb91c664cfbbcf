import { ProblemItem } from '@vouch/contract/common/problem.ts';
import { z } from 'zod';
import {
  ConflictError,
  InvalidInputError,
  NotAllowedError,
  NotFoundError,
  NotSignedInError,
  type ProblemFacts,
  UnavailableError,
  VouchError,
} from '../errors.ts';
import { toRetryAfterMs } from './retry-after.ts';

/** As much of a problem document (RFC 9457) as the client needs; every member may be missing, for something else may have answered. */
const lenientProblem = z.object({
  title: z.string().optional(),
  detail: z.string().optional(),
  code: z.string().optional(),
  request_id: z.string().optional(),
  errors: z.array(ProblemItem).optional(),
});

type ErrorClass = new (facts: ProblemFacts) => VouchError;

const CLASS_BY_STATUS: Readonly<Record<number, ErrorClass>> = {
  400: InvalidInputError,
  401: NotSignedInError,
  403: NotAllowedError,
  404: NotFoundError,
  409: ConflictError,
  413: InvalidInputError,
  422: InvalidInputError,
  429: UnavailableError,
};

/** The error that a failed answer stands for. Reads the body; never throws, whatever the body is. */
export async function readProblem(response: Response): Promise<VouchError> {
  const parsed = lenientProblem.safeParse(await response.json().catch(() => null));
  const body = parsed.success ? parsed.data : {};
  const facts: ProblemFacts = {
    status: response.status,
    code: body.code ?? `http-${response.status}`,
    message: body.detail ?? body.title ?? `The server answered with status ${response.status}.`,
    requestId: body.request_id ?? null,
    retryAfterMs: toRetryAfterMs(response.headers.get('retry-after'), new Date()),
    faults: body.errors ?? [],
  };
  const Class = CLASS_BY_STATUS[response.status] ?? (response.status >= 500 ? UnavailableError : VouchError);
  return new Class(facts);
}
