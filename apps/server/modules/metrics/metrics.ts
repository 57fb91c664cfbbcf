import type { ConnectionCounts } from '../../platform/database/database.ts';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Figures of this process. Labels are few and known beforehand: never ids, addresses or organizations. */
export interface Metrics {
  readonly registry: Registry;
  readonly requests: Histogram<'method' | 'route' | 'status'>;
  readonly uploads: Counter<'kind'>;
}

/** What is asked at every scrape. */
export interface MetricSources {
  /** Jobs that wait and run. */
  readonly queueCounts: () => Promise<{ readonly queued: number; readonly active: number }>;
  /** Connections to the database. */
  readonly databaseConnections: () => ConnectionCounts;
  /** Live connections now. */
  readonly connections: () => number;
}

const DURATION_BUCKETS_S = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** A registry of its own, so that several servers can live in one process. */
export function createMetrics(sources: MetricSources): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  addGauges(registers, sources);
  return {
    registry,
    requests: new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time to answer, by method, route and status.',
      labelNames: ['method', 'route', 'status'],
      buckets: DURATION_BUCKETS_S,
      registers,
    }),
    uploads: new Counter({
      name: 'vouch_uploads_total',
      help: 'Documents taken in, by kind of upload.',
      labelNames: ['kind'],
      registers,
    }),
  };
}

/** Figures that are asked for at every scrape. */
function addGauges(registers: Registry[], sources: MetricSources): void {
  const jobs = new Gauge({
    name: 'vouch_jobs',
    help: 'Jobs in the queue by state.',
    labelNames: ['state'],
    registers,
    async collect() {
      const counts = await sources.queueCounts().catch(() => null);
      if (counts === null) return;
      this.set({ state: 'queued' }, counts.queued);
      this.set({ state: 'active' }, counts.active);
    },
  });
  jobs.set({ state: 'queued' }, 0);
  addDatabaseGauge(registers, sources);
  const sockets = new Gauge({
    name: 'vouch_sockets',
    help: 'Live connections.',
    registers,
    collect() {
      this.set(sources.connections());
    },
  });
  sockets.set(0);
}

function addDatabaseGauge(registers: Registry[], sources: MetricSources): void {
  const gauge = new Gauge({
    name: 'vouch_database_connections',
    help: 'Connections of the database pool: open, idle among them, and callers that wait for one.',
    labelNames: ['state'],
    registers,
    collect() {
      const counts = sources.databaseConnections();
      for (const [state, count] of Object.entries(counts)) this.set({ state }, count);
    },
  });
  gauge.set({ state: 'open' }, 0);
}
