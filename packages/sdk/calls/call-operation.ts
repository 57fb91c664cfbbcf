import { OPERATIONS } from '../generated/operation-table.ts';
import { newIdempotencyKey } from '../http/idempotency-key.ts';
import type { Call, QueryValue, Transport } from '../http/transport.ts';
import { checkAnswer } from './check-answer.ts';
import { type FilePart, toForm } from './file-part.ts';
import { fillPath } from './fill-path.ts';
import type { AnswerOf, CallOptions, InputArgument, OperationId } from './operation-input.ts';

/** An answer with what came beside it, such as `ETag`. */
export interface FullAnswer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly answer: T;
}

/** Every operation of the API. All throw a `VouchError` of the family in errors.ts. */
export interface OperationCalls {
  /** Calls an operation by its name; gives its checked answer. Files and streams come as the raw `Response`. */
  readonly call: <Id extends OperationId>(id: Id, ...input: InputArgument<Id>) => Promise<AnswerOf<Id>>;
  /** The same, with status and headers. */
  readonly callFully: <Id extends OperationId>(
    id: Id,
    ...input: InputArgument<Id>
  ) => Promise<FullAnswer<AnswerOf<Id>>>;
}

/** The members that any input may have. */
interface LooseInput extends CallOptions {
  readonly path?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, QueryValue>>;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, FilePart | string>>;
  readonly ifMatch?: string;
}

/** The calls of all operations over a transport. */
export function createOperationCalls(transport: Transport): OperationCalls {
  const callFully: OperationCalls['callFully'] = async (id, ...[input]) => {
    const response = await transport.fetchRaw(toCall(id, (input ?? {}) as LooseInput));
    const answer = (await readAnswer(id, response)) as AnswerOf<typeof id>;
    return { status: response.status, headers: response.headers, answer };
  };
  return {
    callFully,
    call: async (id, ...input) => (await callFully(id, ...input)).answer,
  };
}

function toCall(id: OperationId, { path, form, idempotencyKey, ...rest }: LooseInput): Call {
  const facts = OPERATIONS[id];
  return {
    ...rest,
    method: facts.method,
    path: fillPath(facts.path, path),
    answerStatuses: facts.answerStatuses,
    isStream: facts.answer === 'raw',
    ...(form === undefined ? {} : { form: toForm(form) }),
    ...(facts.takesKey ? { idempotencyKey: idempotencyKey ?? newIdempotencyKey() } : {}),
  };
}

async function readAnswer(id: OperationId, response: Response): Promise<unknown> {
  const kind = OPERATIONS[id].answer;
  if (kind === 'raw') return response;
  if (kind === 'json') return checkAnswer(id, response);
  // Read to its end, so that the connection is free for the next call.
  await response.arrayBuffer();
  return undefined;
}
