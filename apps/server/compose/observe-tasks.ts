import type { Metrics } from '../modules/metrics/metrics.ts';
import type { TaskObserver } from '../modules/tasks/index.ts';
import type { Clock } from '../platform/clock.ts';
import type { OpenSpan, Tracing } from '../platform/telemetry/tracing.ts';

/** What sees how tasks go. */
export interface ObserverParts {
  readonly metrics: Pick<Metrics, 'stages'>;
  readonly tracing: Tracing;
  readonly clock: Clock;
}

/** Measures stages, and traces a try with its stages as the continuation of the request that asked for it. */
export function observeTasks({ metrics, tracing, clock }: ObserverParts): TaskObserver {
  return {
    carry: () => tracing.carry(),
    observe({ kind, taskId, attempt, payload }, work) {
      const attributes = { 'vouch.task.kind': kind, 'vouch.task.id': taskId, 'vouch.task.attempt': attempt };
      const facts = { name: `task ${kind}`, kind: 'consumer', attributes, parent: payload } as const;
      return tracing.span(facts, async () => {
        const stages = new Map<string, { readonly startedMs: number; readonly span: OpenSpan }>();
        const end = (stage: string, fails = false) => {
          const open = stages.get(stage);
          if (open === undefined) return;
          stages.delete(stage);
          metrics.stages.observe({ kind, stage }, (clock.elapsedMs() - open.startedMs) / 1000);
          if (fails) open.span.fail();
          open.span.end();
        };
        const endAll = (fails: boolean) => {
          for (const stage of stages.keys()) end(stage, fails);
        };
        try {
          const result = await work({
            begin(stage) {
              endAll(false);
              const span = tracing.begin({ name: `stage ${stage}`, kind: 'internal' });
              stages.set(stage, { startedMs: clock.elapsedMs(), span });
            },
            complete: (stage) => end(stage),
          });
          endAll(false);
          return result;
        } catch (error) {
          endAll(true);
          throw error;
        }
      });
    },
  };
}
