import * as contract from '@vouch/contract/analyses/endpoints.ts';
import { ANALYSIS_REF_HEADER } from '@vouch/contract/analyses/stream.ts';
import { isFinalState } from '@vouch/contract/tasks/task.ts';
import { type Answer, noContent } from '../../../platform/routing/answer.ts';
import { eventStream } from '../../../platform/routing/event-stream.ts';
import { notFound, RequestError } from '../../../platform/routing/request-error.ts';
import { openRoute, type Route } from '../../../platform/routing/route.ts';
import type { AnalysesRoutesDeps } from '../analyses.routes.deps.ts';
import { assureWorker, beginAnalysis } from '../begin-analysis.ts';
import { fileOf } from '../form-file.ts';
import { followAnalysis, type FollowedAnalysis } from './follow-analysis.ts';
import { streamAnalysis } from './stream-analysis.ts';
import { lastIdOf, startEvent } from './to-stream-events.ts';

/** The routes that tell an analysis live. */
export function createStreamRoutes(deps: AnalysesRoutesDeps): readonly Route[] {
  return [
    openRoute(contract.streamAnalysis, async ({ principal, form, query, signal }) => {
      await assureWorker(deps);
      const { store, vision_model: visionModel } = query;
      const file = await fileOf(form, deps.maxBytes);
      const begun = await beginAnalysis(deps, { principal, file, store, mode: 'hybrid', visionModel });
      const headers = { [ANALYSIS_REF_HEADER]: begun.reference };
      return eventStream(streamAnalysis(deps, begun, signal), { headers });
    }),
    openRoute(contract.followAnalysis, async ({ principal, params, headers, signal }) => {
      const organizationId = principal?.organizationId ?? deps.anonymousOrganizationId;
      const reference = params.analysis_ref;
      const task = await deps.tasks.findByReference(organizationId, reference);
      if (task === null) throw notFound('analysis');
      const lastId = lastEventIdOf(headers['last-event-id']);
      if (isFinalState(task.status) && lastId >= lastIdOf(task.lastSequence)) return noContent();
      const follower = AbortSignal.any([signal, deps.stopping]);
      return follow(deps, { organizationId, taskId: task.id, reference, lastId, signal: follower });
    }),
    openRoute(contract.adviseStream, () => {
      const message =
        'Send the file with POST /analyze/stream, which streams its own answer. An EventSource can then follow GET /analyze/stream/{analysis_ref}.';
      throw new RequestError({ status: 405, code: 'method-not-allowed', message, allow: ['POST'] });
    }),
  ];
}

function follow(deps: AnalysesRoutesDeps, followed: FollowedAnalysis): Answer {
  const { reference, lastId } = followed;
  const events = (async function* () {
    if (lastId === 0) yield startEvent(reference);
    yield* followAnalysis(deps, followed);
  })();
  return eventStream(events, { headers: { [ANALYSIS_REF_HEADER]: reference } });
}

/** Anything but a number of ours means that nothing was seen. */
function lastEventIdOf(header: string | undefined): number {
  return /^\d{1,9}$/.test(header ?? '') ? Number(header) : 0;
}
