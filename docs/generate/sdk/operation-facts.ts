import type { ApiDocument, Operation, PlacedOperation, Schema } from './document.ts';
import { resolved } from './document.ts';

/** The table row of an operation: all that the client has to know to call it. */
export function factsOf({ path, method, operation }: PlacedOperation, document: ApiDocument): object {
  return {
    method,
    path,
    answer: answerKindOf(operation),
    answerStatuses: answersAmongErrors(operation),
    takesKey: method === 'POST' && needsSignIn(operation),
    list: listOf(operation, document)?.name ?? null,
    takesCursor: operation.parameters?.some(({ name }) => name === 'cursor') === true,
  };
}

/** The member of a page that holds its items, and what they are; `null` when the answer is no page. */
export function listOf(
  operation: Operation,
  document: ApiDocument,
): { readonly name: string; readonly item: Schema } | null {
  const [answer] = jsonAnswersOf(operation);
  const { properties = {} } = answer === undefined ? {} : resolved(answer, document);
  if (properties['pagination'] === undefined) return null;
  const list = Object.entries(properties).find(([, { type }]) => type === 'array');
  return list === undefined ? null : { name: list[0], item: list[1].items ?? {} };
}

/** Schemas of the JSON that an operation answers when it can do what it was asked, or tells itself by a status of errors. */
export function jsonAnswersOf({ responses }: Operation): readonly Schema[] {
  return Object.values(responses).flatMap(({ content }) => content?.['application/json']?.schema ?? []);
}

/** `json`, `nothing`, or `raw` for files and streams. */
export function answerKindOf(operation: Operation): 'json' | 'nothing' | 'raw' {
  if (jsonAnswersOf(operation).length > 0) return 'json';
  const hasContent = Object.entries(operation.responses).some(
    ([status, { content }]) => status.startsWith('2') && content !== undefined,
  );
  return hasContent ? 'raw' : 'nothing';
}

/** Errors are problem documents; plain JSON beside an error status is the answer itself, as health gives it. */
function answersAmongErrors({ responses }: Operation): readonly number[] {
  return Object.entries(responses)
    .filter(([status, { content }]) => Number(status) >= 400 && content?.['application/json'] !== undefined)
    .map(([status]) => Number(status));
}

/** Idempotency keys belong to somebody: without a caller there is nobody to keep them for. */
function needsSignIn({ security }: Operation): boolean {
  return security.length > 0;
}
