import type { StreamEvent } from '@vouch/contract/analyses/stream.ts';
import type { RequestError } from '../../../platform/routing/request-error.ts';

/** An error as the last event of a stream: `error` is one plain sentence, `code` stands beside it. */
export function toStreamProblem({ facts }: RequestError): Extract<StreamEvent, { name: 'error' }>['data'] {
  const { code, status, message } = facts;
  return { error: message, code, status, detail: message, details: message };
}
