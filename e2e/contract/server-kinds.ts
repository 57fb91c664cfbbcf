/** The two ways the product is run; both must keep the whole contract. */
export type ServerKind = 'embedded' | 'PostgreSQL and Redis';

/** Addresses of running services. */
export interface Services {
  readonly databaseUrl: string;
  readonly redisUrl: string;
}

/** Every way to run the product. */
export const SERVER_KINDS: readonly ServerKind[] = ['embedded', 'PostgreSQL and Redis'];

/** Settings that make the product run this way; for services `databaseUrl` must name an empty database. */
export function settingsOf(kind: ServerKind, { databaseUrl, redisUrl }: Services): Record<string, string> {
  return kind === 'embedded' ? {} : { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl };
}
