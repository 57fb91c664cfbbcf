import { getDatabaseHealth, getDetailedHealth, getHealth } from '@vouch/contract/health/endpoints.ts';
import { json } from '../../platform/routing/answer.ts';
import { openRoute, type Route } from '../../platform/routing/route.ts';
import { type Probe, runProbe } from '../../platform/probe.ts';

/** What health is told from. */
export interface HealthDeps {
  readonly version: string;
  /** Parts by name; `database` is always there. */
  readonly probes: Readonly<Record<string, Probe>> & { readonly database: Probe };
}

/** Routes that say how the server is. */
export function createHealthRoutes({ version, probes }: HealthDeps): readonly Route[] {
  return [
    openRoute(getHealth, async () => json(200, { status: 'healthy', service: 'vouch', version })),
    openRoute(getDatabaseHealth, async () => {
      const { status } = await runProbe(probes.database);
      if (status === 'healthy') {
        return json(200, { status, database: 'connected', message: 'The database answers' });
      }
      return json(503, {
        status: 'unhealthy',
        database: 'disconnected',
        message: 'The database does not answer',
      });
    }),
    openRoute(getDetailedHealth, async () => {
      const states = await Promise.all(
        Object.entries(probes).map(async ([name, probe]) => [name, await runProbe(probe)] as const),
      );
      const isHealthy = states.every(([, { status }]) => status !== 'unhealthy');
      const status = isHealthy ? 'healthy' : 'unhealthy';
      return json(isHealthy ? 200 : 503, { status, components: Object.fromEntries(states) });
    }),
  ];
}
