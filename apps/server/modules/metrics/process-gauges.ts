import type { Host } from '@vouch/engine/host/host.ts';
import { Counter, Gauge, type Registry } from 'prom-client';
import type { ConnectionCounts } from '../../platform/database/database.ts';

/** What is asked at every scrape, of this process alone. */
export interface ProcessSources {
  readonly databaseConnections: () => ConnectionCounts;
  readonly hostStatus: Host['status'];
}

/** Registers the figures of this process: database connections and the child processes that read documents. */
export function addProcessGauges(registry: Registry, sources: ProcessSources): void {
  registry.registerMetric(
    new Gauge({
      name: 'vouch_database_connections',
      registers: [],
      help: 'Connections of the database pool: open, idle among them, and callers that wait for one.',
      labelNames: ['state'],
      collect() {
        for (const [state, count] of Object.entries(sources.databaseConnections()))
          this.set({ state }, count);
      },
    }),
  );
  registry.registerMetric(
    new Gauge({
      name: 'vouch_host_children',
      registers: [],
      help: 'Child processes that read documents: all, busy among them, and calls that wait for one.',
      labelNames: ['state'],
      collect() {
        const { children, busy, waiting } = sources.hostStatus();
        for (const [state, count] of Object.entries({ all: children, busy, waiting }))
          this.set({ state }, count);
      },
    }),
  );
  registry.registerMetric(
    new Counter({
      name: 'vouch_host_restarts_total',
      registers: [],
      help: 'Child processes that were replaced because they died, hung or grew.',
      collect() {
        this.reset();
        this.inc(sources.hostStatus().restarts);
      },
    }),
  );
}

/** Registers how many live connections there are. */
export function addSocketGauge(registry: Registry, connections: () => number): void {
  registry.registerMetric(
    new Gauge({
      name: 'vouch_sockets',
      registers: [],
      help: 'Live connections.',
      collect() {
        this.set(connections());
      },
    }),
  );
}
