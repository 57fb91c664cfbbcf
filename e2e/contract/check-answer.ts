import type { DocumentedAnswer, Seen } from './documented.ts';
import { isOfType, type JsonType } from './json-types.ts';
import type { ServerKind } from './server-kinds.ts';
import { ABSENT, membersAt } from './members-at.ts';

/** Path and type of every member that an answer must have on a server of this kind. */
export function membersOf(
  answer: DocumentedAnswer,
  kind: ServerKind,
): readonly (readonly [string, JsonType])[] {
  return Object.entries({ ...answer.members, ...(kind === 'embedded' ? {} : answer.membersWithServices) });
}

/** What is wrong with one member of an answer; null when it is as the document shows it. */
export function faultOfMember(
  answer: DocumentedAnswer,
  seen: Seen,
  [path, type]: readonly [string, JsonType],
): string | null {
  const wrong = membersAt(seen.body, path).find((value) => value === ABSENT || !isOfType(value, type));
  if (wrong === undefined) return null;
  const given = wrong === ABSENT ? 'nothing' : JSON.stringify(wrong);
  return `${answer.title}: ${path} should be "${type}", but is ${given}`;
}

/** What is wrong with the status and content type of an answer; null when nothing is. */
export function faultOfStatus(answer: DocumentedAnswer, seen: Seen): string | null {
  if (seen.status !== answer.status)
    return `${answer.title}: status ${seen.status} instead of ${answer.status}: ${JSON.stringify(seen.body)}`;
  const expected = answer.contentType ?? '';
  return seen.contentType.startsWith(expected)
    ? null
    : `${answer.title}: content type ${seen.contentType} instead of ${expected}`;
}

/** Everything that is wrong with an answer. */
export function faultsOf(answer: DocumentedAnswer, seen: Seen, kind: ServerKind): readonly string[] {
  const members = membersOf(answer, kind).map((member) => faultOfMember(answer, seen, member));
  return [faultOfStatus(answer, seen), ...members].filter((fault) => fault !== null);
}
