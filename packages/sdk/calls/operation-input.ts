import type { Operations } from '../generated/operations.ts';

/** Name of an operation, as in the API document. */
export type OperationId = keyof Operations;

/** Operations that answer one page of a list. */
export type ListOperationId = {
  [Id in OperationId]: [Operations[Id]['item']] extends [never] ? never : Id;
}[OperationId];

/** How any call may be steered. */
export interface CallOptions {
  /** Repeating a creating call with the same key gives the first answer. A fresh one is made when none is given. */
  readonly idempotencyKey?: string | undefined;
  /** Gives up: waiting, repeating and reading. */
  readonly signal?: AbortSignal | undefined;
}

/** What an operation takes. */
export type InputOf<Id extends OperationId> = Operations[Id]['input'] & CallOptions;

/** What an operation answers. */
export type AnswerOf<Id extends OperationId> = Operations[Id]['answer'];

/** An item of an operation's pages. */
export type ItemOf<Id extends OperationId> = Operations[Id]['item'];

/** The input as an argument that may be left out when nothing in it is needed. */
export type InputArgument<Id extends OperationId> =
  object extends InputOf<Id> ? [input?: InputOf<Id>] : [input: InputOf<Id>];
