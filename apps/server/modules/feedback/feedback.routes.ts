import { getFeedbackStats, retrain, submitFeedback } from '@vouch/contract/feedback/endpoints.ts';
import type { FeedbackStatsBody, RetrainingAcceptedBody } from '@vouch/contract/feedback/feedback.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import { type Answer, json } from '../../platform/routing/answer.ts';
import type { Principal } from '../../platform/routing/principal.ts';
import { notFound, RequestError } from '../../platform/routing/request-error.ts';
import { openRoute, type Route } from '../../platform/routing/route.ts';
import type { LearningModule } from '../learning/index.ts';
import type { RulesModule } from '../rules/index.ts';
import type { TasksModule } from '../tasks/index.ts';
import type { FeedbackModule } from './index.ts';

/** What the routes work with. */
export interface FeedbackRoutesDeps {
  readonly feedback: Pick<FeedbackModule, 'submit' | 'figures'>;
  readonly learning: Pick<LearningModule, 'train' | 'state'>;
  readonly rules: Pick<RulesModule, 'active'>;
  readonly tasks: Pick<TasksModule, 'waitFor'>;
  /** The organization that feedback without sign-in belongs to. */
  readonly anonymousOrganizationId: OrganizationId;
}

/** How long a request waits for a training. */
const WAIT_MS = 60_000;

/** Routes by which people say what they make of verdicts. */
export function createFeedbackRoutes(deps: FeedbackRoutesDeps): readonly Route[] {
  const organizationOf = (principal: Principal | null) =>
    principal?.organizationId ?? deps.anonymousOrganizationId;
  return [
    openRoute(submitFeedback, async ({ principal, body, keepAnswer }) => {
      const accepted = await deps.feedback.submit({
        organizationId: organizationOf(principal),
        userId: principal?.userId ?? null,
        body,
        onKept: (tx, answer) => keepAnswer(tx, json(200, answer)),
      });
      if (accepted === null) throw notFound('receipt, analysis or invoice');
      return json(200, accepted);
    }),
    openRoute(getFeedbackStats, async ({ principal }) =>
      json(200, await statsOf(deps, organizationOf(principal))),
    ),
    openRoute(retrain, async ({ principal, headers, signal }) => {
      if (principal !== null && principal.role !== 'admin') throw onlyAdministrators();
      const organizationId = organizationOf(principal);
      const createdBy = principal?.userId ?? null;
      const taskId = await deps.learning.train({ organizationId, createdBy });
      const isAsync = /\brespond-async\b/i.test(headers['prefer'] ?? '');
      if (isAsync) return accepted(taskId);
      const task = await deps.tasks.waitFor({ organizationId, taskId, timeoutMs: WAIT_MS, signal });
      if (!task?.outcome) return accepted(taskId);
      if (task.outcome.status !== 'completed') throw failed(task.outcome.error);
      return json(200, task.outcome.result);
    }),
  ];
}

async function statsOf(deps: FeedbackRoutesDeps, organizationId: OrganizationId): Promise<FeedbackStatsBody> {
  const figures = await deps.feedback.figures(organizationId);
  const { lastTraining, waiting } = await deps.learning.state(organizationId);
  const { set } = await deps.rules.active(organizationId);
  const changed = Object.values(set.tunings).filter(({ shift, isRetired }) => shift !== 0 || isRetired);
  return {
    total_feedback: figures.total,
    by_label: figures.byLabel,
    avg_confidence: figures.meanConfidence,
    learned_rules_count: set.patterns.length + changed.length,
    last_training: lastTraining?.toISOString() ?? null,
    false_positive_rate: figures.falsePositiveRate,
    false_negative_rate: figures.falseNegativeRate,
    waiting_feedback: waiting,
    rule_version: set.version,
  };
}

function accepted(taskId: string): Answer {
  const body: RetrainingAcceptedBody = {
    status: 'accepted',
    task_id: taskId,
    message: 'The training goes on. Its task tells when it has ended.',
  };
  return { status: 202, body, headers: { location: `/invoices/status/${taskId}` } };
}

function onlyAdministrators(): RequestError {
  const message = 'Only an administrator may start a training.';
  return new RequestError({ status: 403, code: 'not-allowed', message });
}

function failed(message: string): RequestError {
  return new RequestError({ status: 503, code: 'training-failed', message });
}
