/** No connection to the database server could be made. Its message holds no password. */
export class DatabaseUnreachableError extends Error {
  override readonly name = 'DatabaseUnreachableError';
  readonly code = 'database-unreachable';

  constructor(connectionString: string, cause: unknown) {
    const { host, pathname } = new URL(connectionString);
    super(
      `The database ${host}${pathname} can't be used: ${reasonOf(cause)}. ` +
        'Check DATABASE_URL, and that PostgreSQL runs there and lets this machine in.',
      { cause },
    );
  }
}

/** A name with several addresses fails once for each of them; the first says enough. */
function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError) return reasonOf(cause.errors[0]);
  return cause instanceof Error && cause.message !== '' ? cause.message : 'no answer';
}
