import { ENDPOINTS } from '@vouch/contract/endpoints.ts';
import { ownFacts, UnexpectedAnswerError } from '../errors.ts';
import type { OperationId } from './operation-input.ts';

const ENDPOINT_BY_ID = new Map(ENDPOINTS.map((endpoint) => [endpoint.id, endpoint]));

/** The JSON of an answer when it is what the contract promises for its status. Throws an `UnexpectedAnswerError` otherwise. */
export async function checkAnswer(id: OperationId, response: Response): Promise<unknown> {
  const promised = ENDPOINT_BY_ID.get(id)?.answers[response.status];
  const body: unknown = await response.json().catch(() => undefined);
  if (promised === undefined || !('schema' in promised)) throw unexpected();
  const parsed = promised.schema.safeParse(body);
  if (!parsed.success) throw unexpected(parsed.error);
  return parsed.data;
}

function unexpected(cause?: Error): UnexpectedAnswerError {
  const words = 'The server answered in a way this version doesn’t understand. Reload and try again.';
  return new UnexpectedAnswerError(ownFacts('unexpected-answer', words), { cause });
}
