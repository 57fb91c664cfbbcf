import { buildHttp, listen } from './compose/api.ts';
import { buildFoundation, type Foundation } from './compose/foundation.ts';
import { organizationNameOf } from './compose/first-organization.ts';
import { signInLinkOf } from './compose/public-address.ts';
import type { Settings } from './config/registry.ts';
import { VERSION } from './config/version.ts';
import { createHealthRoutes } from './modules/health/health.routes.ts';
import { createMetrics } from './modules/metrics/metrics.ts';
import { createMetricsRoutes } from './modules/metrics/metrics.routes.ts';
import { createFirstLink, ensureAdministrator } from './modules/users/ensure-administrator.ts';
import { createUsersRoutes } from './modules/users/users.routes.ts';
import type { Logger } from './platform/logger/logger.ts';
import type { Route } from './platform/routing/route.ts';
import { ClosingStack } from './platform/shutdown.ts';

/** The program, built but not listening. */
export interface Composition {
  /** Starts to serve; the address, or `null` for workers. */
  listen(): Promise<string | null>;
  /** A fresh sign-in link for an administrator who has no password yet; else `null`. */
  signInLink(): Promise<string | null>;
  /** Ends what runs, in at most the given time, and closes everything. */
  close(drainMs: number): Promise<void>;
}

/** Builds every adapter and connects them; nothing else in the program builds one. */
export async function compose(settings: Settings, log: Logger): Promise<Composition> {
  const closing = new ClosingStack((name, error) => log.error({ err: error, name }, 'closing failed'));
  try {
    const foundation = await buildFoundation(settings, log, closing);
    return await build(foundation);
  } catch (error) {
    await closing.close();
    throw error;
  }
}

async function build(foundation: Foundation): Promise<Composition> {
  const { settings, closing, users, organizationId, address } = foundation;
  const http = settings.role === 'worker' ? null : await buildHttp(foundation, routesOf(foundation));
  if (http !== null) closing.add('http', () => http.close());
  return {
    listen: async () => (http === null ? null : listen(foundation, http)),
    async signInLink() {
      const administrator = await ensureAdministrator(users, organizationId, settings.adminEmail);
      const secret = await createFirstLink(users, administrator);
      return secret === null ? null : signInLinkOf(address, secret);
    },
    async close() {
      await closing.close();
    },
  };
}

function routesOf({ database, users }: Foundation): readonly Route[] {
  const metrics = createMetrics({ queueCounts: async () => ({ queued: 0, active: 0 }) });
  return [
    ...createHealthRoutes({
      version: VERSION,
      probes: { database: async () => database.ping().then(() => 'Connected') },
    }),
    ...createMetricsRoutes(metrics),
    ...createUsersRoutes({ ...users, organizationName: (id) => organizationNameOf(database, id) }),
  ];
}
