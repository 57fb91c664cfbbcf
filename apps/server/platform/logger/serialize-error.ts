import { DrizzleQueryError } from 'drizzle-orm/errors';
import { pino } from 'pino';

/** What the log says of an error. */
export interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack?: string | undefined;
  readonly code?: string | undefined;
}

const LONGEST_QUERY = 300;

/**
 * An error for the log. Errors of queries carry the values of the query, which may be what stands on a document: the log gets the statement
 * and the database's code only.
 */
export function serializeError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  if (error instanceof DrizzleQueryError) return fromQueryError(error);
  return pino.stdSerializers.err(error);
}

/** One line about an error, fit for the log and for the queue's own tables. */
export function reasonOf(error: unknown): string {
  return serializeError(error).message;
}

function fromQueryError({ query, cause, stack }: DrizzleQueryError): LoggedError {
  const { code } = (cause ?? {}) as { readonly code?: unknown };
  const known = typeof code === 'string' ? code : undefined;
  const message = `Query failed (${known ?? cause?.name ?? 'unknown reason'}): ${query.slice(0, LONGEST_QUERY)}`;
  // The first lines of the stack repeat the message with its values.
  const at = stack?.indexOf('\n    at ') ?? -1;
  return {
    type: 'DrizzleQueryError',
    message,
    code: known,
    stack: at === -1 ? undefined : stack?.slice(at + 1),
  };
}
