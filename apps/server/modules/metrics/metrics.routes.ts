import { getMetrics } from '@vouch/contract/health/endpoints.ts';
import { openRoute, type Route } from '../../platform/routing/route.ts';
import type { Metrics } from './metrics.ts';

/** The route that Prometheus reads. */
export function createMetricsRoutes({ registry }: Pick<Metrics, 'registry'>): readonly Route[] {
  return [
    openRoute(getMetrics, async () => ({
      status: 200,
      content: await registry.metrics(),
      headers: { 'content-type': registry.contentType },
    })),
  ];
}
