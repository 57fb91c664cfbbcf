import { addProcessGauges } from '../modules/metrics/process-gauges.ts';
import { createSharedFigures } from '../modules/metrics/shared-figures.ts';
import { addSharedGauges } from '../modules/metrics/shared-gauges.ts';
import { startMetricsPort } from '../modules/metrics/start-metrics-port.ts';
import type { Foundation } from './foundation.ts';

/** Has the metrics tell of everything that runs, on a port of their own too when one is set. */
export async function watch(foundation: Foundation): Promise<void> {
  const { settings, metrics, database, host, tasks, users, closing, log } = foundation;
  addProcessGauges(metrics.registry, {
    databaseConnections: () => database.connections(),
    hostStatus: () => host.status(),
  });
  const livingWorkers = () => tasks.livingWorkers();
  addSharedGauges(metrics.registry, createSharedFigures({ database, clock: users.clock, livingWorkers }));
  if (settings.metricsPort === 0) return;
  const served = await startMetricsPort(metrics, { host: settings.host, port: settings.metricsPort });
  closing.add('metrics port', () => served.close());
  log.info({ port: served.port }, 'metrics are told on a port of their own');
}
