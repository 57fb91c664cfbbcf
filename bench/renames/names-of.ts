import type { DocumentedAnswer, DocumentedApi, DocumentedPromise } from '../../e2e/contract/documented.ts';

/** Everything in a document that hangs on one name. */
export interface Dependents {
  readonly name: string;
  readonly answers: readonly DocumentedAnswer[];
  readonly promises: readonly DocumentedPromise[];
}

/** Every name of a published document, with the items that use it. */
export function dependentsOf(api: DocumentedApi): readonly Dependents[] {
  const names = new Set([
    ...api.answers.flatMap((answer) => Object.keys(answer.members).flatMap(namesInPath)),
    ...api.promises.flatMap(({ names: own }) => own),
  ]);
  return [...names].toSorted().map((name) => ({
    name,
    answers: api.answers.filter(({ members }) =>
      Object.keys(members).some((path) => namesInPath(path).includes(name)),
    ),
    promises: api.promises.filter((promise) => promise.names.includes(name)),
  }));
}

function namesInPath(path: string): readonly string[] {
  return path
    .split('.')
    .map((step) => step.replaceAll('[]', ''))
    .filter((name) => name !== '');
}
