import type { Operation } from './schema.ts';

/** An answer to a fuzzed request. */
export interface FuzzAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

/** Words that come from the inside: stack traces, SQL, files of the program, errors of the system. */
const INSIDE =
  /\bat \S+ \(|\.[cm]?[jt]s:\d+|node_modules|\b(?:select|insert into|update|delete from) .{1,80}\b(?:from|values|set|where)\b|ECONN|ENOENT|PGlite|drizzle|ZodError/i;

/** What is wrong with an answer; null when nothing is. */
export function faultOf(operation: Operation, { status, contentType, text }: FuzzAnswer): string | null {
  if (status >= 500 && status !== 503) return `status ${status}`;
  if (!operation.statuses.has(status)) return `status ${status} is not documented`;
  if (!contentType.includes('json')) return null;
  const body: unknown = parsed(text);
  if (body === undefined) return 'not JSON, though it says so';
  if (status < 400) return null;
  if (!contentType.startsWith('application/problem+json')) return `an error as ${contentType}`;
  const inside = INSIDE.exec(text)?.[0];
  return inside === undefined ? null : `tells of the inside: ${inside}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
