import { describe, expect, it, test } from 'vitest';
import type { EndedTask } from '../tasks/index.ts';
import { countEndedTask } from './count-ended-task.ts';
import { createMetrics } from './metrics.ts';
import { addProcessGauges, addSocketGauge } from './process-gauges.ts';
import type { SharedFigures } from './shared-figures.ts';
import { addSharedGauges } from './shared-gauges.ts';
import { startMetricsPort } from './start-metrics-port.ts';

const figures: SharedFigures = {
  jobsQueued: 3,
  jobsActive: 1,
  oldestJobSeconds: 12.5,
  workers: 2,
  workerCapacity: 4,
  webhooksPending: 7,
  oldestWebhookSeconds: 60,
  reviewsWaiting: 5,
  oldestReviewSeconds: 90,
  medianReviewSeconds: null,
};

describe('metrics', () => {
  it('tell database, children and live connections as they are when they are read', async () => {
    const metrics = createMetrics();
    let restarts = 1;
    addProcessGauges(metrics.registry, {
      databaseConnections: () => ({ open: 4, idle: 2, waiting: 1 }),
      hostStatus: () => ({ children: 2, busy: 1, waiting: 0, restarts, pids: [] }),
    });
    addSocketGauge(metrics.registry, () => 5);
    await metrics.registry.metrics();
    restarts = 3;
    const text = await metrics.registry.metrics();
    for (const line of [
      'vouch_database_connections{state="open"} 4',
      'vouch_database_connections{state="waiting"} 1',
      'vouch_host_children{state="busy"} 1',
      'vouch_host_restarts_total 3',
      'vouch_sockets 5',
    ])
      expect(text).toContain(line);
  });

  it('tell what all processes share, and nothing old while the database is away', async () => {
    const metrics = createMetrics();
    let answer: SharedFigures | null = figures;
    addSharedGauges(metrics.registry, async () => answer);
    const text = await metrics.registry.metrics();
    for (const line of ['vouch_queue_waiting 3', 'vouch_queue_oldest_age_seconds 12.5', 'vouch_workers 2'])
      expect(text).toContain(line);
    expect(text).not.toMatch(/^vouch_review_median_seconds \d/m);
    answer = null;
    expect(await metrics.registry.metrics()).not.toMatch(/^vouch_queue_waiting \d/m);
  });

  it('count tasks by how they ended and documents by what became of them', async () => {
    const metrics = createMetrics();
    const end = (outcome: EndedTask['outcome'], kind: EndedTask['kind'] = 'process-document') =>
      countEndedTask(metrics, { kind, outcome, createdAt: new Date(1_000) } as EndedTask, new Date(3_000));
    const verification = { label: 'real', score: 0 };
    end({ status: 'completed', result: { verification, auto_saved: true, invoice_id: 'i' } });
    end({ status: 'completed', result: { verification, auto_saved: false, review_reasons: ['x'] } });
    end({ status: 'failed', error: '', code: '' });
    end({ status: 'completed', result: { label: 'fake', score: 1 } }, 'run-analysis');
    const text = await metrics.registry.metrics();
    for (const line of [
      'vouch_documents_total{outcome="saved"} 1',
      'vouch_documents_total{outcome="review"} 1',
      'vouch_documents_total{outcome="failed"} 1',
      'vouch_tasks_total{kind="process-document",status="completed"} 2',
      'vouch_verdicts_total{label="real"} 2',
      'vouch_verdicts_total{label="fake"} 1',
      'vouch_engine_results_total{engine="rule_based",status="answered"} 3',
      'vouch_task_duration_seconds_sum{kind="process-document",status="failed"} 2',
    ])
      expect(text).toContain(line);
  });
});

test('a port of its own tells the metrics and nothing else', async () => {
  const metrics = createMetrics();
  metrics.uploads.inc({ kind: 'file' });
  const port = await startMetricsPort(metrics, { host: '127.0.0.1', port: 0 });
  const base = `http://127.0.0.1:${port.port}`;
  const answer = await fetch(`${base}/metrics`);
  expect(answer.headers.get('content-type')).toContain('text/plain');
  expect(await answer.text()).toContain('vouch_uploads_total{kind="file"} 1');
  for (const path of ['/', '/metrics/x', '/health']) expect((await fetch(base + path)).status).toBe(404);
  expect((await fetch(`${base}/metrics`, { method: 'POST' })).status).toBe(404);
  await port.close();
});
