import { describe, expect, it } from 'vitest';
import { createMetrics } from './metrics.ts';

const sources = {
  queueCounts: async () => ({ queued: 3, active: 1 }),
  databaseConnections: () => ({ open: 4, idle: 2, waiting: 1 }),
  connections: () => 5,
};

describe('metrics', () => {
  it('tell queue, database and live connections as they are when they are read', async () => {
    const text = await createMetrics(sources).registry.metrics();
    for (const line of [
      'vouch_jobs{state="queued"} 3',
      'vouch_jobs{state="active"} 1',
      'vouch_database_connections{state="open"} 4',
      'vouch_database_connections{state="idle"} 2',
      'vouch_database_connections{state="waiting"} 1',
      'vouch_sockets 5',
    ]) {
      expect(text).toContain(line);
    }
  });

  it('are answered although the queue can not be asked', async () => {
    const broken = { ...sources, queueCounts: () => Promise.reject(new Error('away')) };
    expect(await createMetrics(broken).registry.metrics()).toContain('vouch_sockets 5');
  });
});
