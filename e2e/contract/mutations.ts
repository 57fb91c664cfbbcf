import { faultsOf, membersOf } from './check-answer.ts';
import type { DocumentedAnswer, Seen } from './documented.ts';
import type { ServerKind } from './server-kinds.ts';

/** Paths of members whose renaming nobody would notice: the table must catch every one, so this must be empty. */
export function unnoticedRenames(answer: DocumentedAnswer, seen: Seen, kind: ServerKind): readonly string[] {
  return membersOf(answer, kind)
    .map(([path]) => path)
    .filter((path) => faultsOf(answer, { ...seen, body: renamedAt(seen.body, path) }, kind).length === 0);
}

/** A copy of the body in which the member at the path has another name, wherever the path leads. */
export function renamedAt(body: unknown, path: string): unknown {
  const [step = '', ...rest] = path.split('.');
  const name = step.replace(/(?:\[\])+$/, '');
  if (Array.isArray(body)) return body.map((item) => renamedAt(item, path));
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => {
      if (key !== name) return [key, value];
      return rest.length === 0 ? [`${key}_renamed`, value] : [key, renamedAt(value, rest.join('.'))];
    }),
  );
}
