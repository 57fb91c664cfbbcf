import { VERSION } from '../config/version.ts';
import { createGenerationRoutes } from '../modules/generation/generation.routes.ts';
import { createSampleLinks } from '../modules/generation/sample-links.ts';
import { createHealthRoutes } from '../modules/health/health.routes.ts';
import type { Metrics } from '../modules/metrics/metrics.ts';
import { createMetricsRoutes } from '../modules/metrics/metrics.routes.ts';
import { createTasksRoutes } from '../modules/tasks/tasks.routes.ts';
import { createUsersRoutes } from '../modules/users/users.routes.ts';
import type { Route } from '../platform/routing/route.ts';
import type { FollowTickets } from '../realtime/follow-ticket.ts';
import { organizationNameOf } from './first-organization.ts';
import type { Foundation } from './foundation.ts';
import { probesOf } from './probes.ts';

/** What routes work with. */
export interface RouteParts extends Foundation {
  readonly metrics: Metrics;
  readonly tickets: FollowTickets;
  readonly cookieSecret: string;
}

/** All routes of the API. */
export function buildRoutes(parts: RouteParts): readonly Route[] {
  const { database, users, tasks, metrics, blobs, address } = parts;
  const links = createSampleLinks(parts.cookieSecret, users.clock, () => address.base());
  return [
    ...createHealthRoutes({ version: VERSION, probes: probesOf(parts) }),
    ...createMetricsRoutes(metrics),
    ...createUsersRoutes({ ...users, organizationName: (id) => organizationNameOf(database, id) }),
    ...createTasksRoutes({ tasks, fileNameOf: async () => null }),
    ...createGenerationRoutes({ blobs, links, clock: users.clock, base: () => address.base() }),
  ];
}
