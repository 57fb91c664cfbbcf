import { Gauge, type Registry } from 'prom-client';
import type { SharedFigures } from './shared-figures.ts';

interface SharedGauge {
  readonly name: string;
  readonly help: string;
  readonly of: (figures: SharedFigures) => number | null;
}

/** Take the maximum over all processes, not the sum: they all tell of one database. */
const GAUGES: readonly SharedGauge[] = [
  { name: 'vouch_queue_waiting', help: 'Tasks that wait for a worker.', of: (all) => all.jobsQueued },
  { name: 'vouch_queue_active', help: 'Tasks that are worked on.', of: (all) => all.jobsActive },
  {
    name: 'vouch_queue_oldest_age_seconds',
    help: 'Age of the task that waits the longest; 0 when none waits.',
    of: (all) => all.oldestJobSeconds,
  },
  { name: 'vouch_workers', help: 'Worker processes that live.', of: (all) => all.workers },
  {
    name: 'vouch_worker_capacity',
    help: 'Tasks that living workers can do at once.',
    of: (all) => all.workerCapacity,
  },
  {
    name: 'vouch_webhooks_pending',
    help: 'Webhook deliveries that wait for their first or next try.',
    of: (all) => all.webhooksPending,
  },
  {
    name: 'vouch_webhooks_oldest_age_seconds',
    help: 'Age of the oldest webhook delivery that waits; 0 when none waits.',
    of: (all) => all.oldestWebhookSeconds,
  },
  {
    name: 'vouch_reviews_waiting',
    help: 'Documents that wait for a person.',
    of: (all) => all.reviewsWaiting,
  },
  {
    name: 'vouch_reviews_oldest_age_seconds',
    help: 'Age of the document that waits for a person the longest; 0 when none waits.',
    of: (all) => all.oldestReviewSeconds,
  },
  {
    name: 'vouch_review_median_seconds',
    help: 'Median time from waiting to decision over the last 24 hours; absent when nothing was decided.',
    of: (all) => all.medianReviewSeconds,
  },
];

/** Registers the figures of the database. While it can not be asked they are absent, so that nobody reads an old figure as a new one. */
export function addSharedGauges(registry: Registry, figures: () => Promise<SharedFigures | null>): void {
  for (const { name, help, of } of GAUGES) {
    registry.registerMetric(
      new Gauge({
        name,
        help,
        registers: [],
        async collect() {
          const all = await figures();
          const value = all === null ? null : of(all);
          if (value === null) this.remove();
          else this.set(value);
        },
      }),
    );
  }
}
