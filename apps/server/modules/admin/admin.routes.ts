import {
  cancelJob as cancelJobEndpoint,
  getAdminHealth,
  listJobs,
  retryJob as retryJobEndpoint,
} from '@vouch/contract/admin/endpoints.ts';
import { json } from '../../platform/routing/answer.ts';
import { type Route, signedInRoute } from '../../platform/routing/route.ts';
import type { AdminDeps } from './admin.deps.ts';
import { checkServices } from './check-services.ts';
import { cancelJob, retryJob } from './change-jobs.ts';
import { fromJobState, toJob, toJobList } from './to-job-list.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Routes for administrators. */
export function createAdminRoutes(deps: AdminDeps): readonly Route[] {
  return [
    signedInRoute(getAdminHealth, async () => {
      const health = await checkServices(deps);
      return json(health.overall_status === 'healthy' ? 200 : 503, health);
    }),
    signedInRoute(listJobs, async ({ principal: { organizationId }, query }) => {
      const page = { page: query.page, perPage: query.per_page };
      const filter = query.status === undefined ? {} : { status: fromJobState(query.status) };
      const since = new Date(deps.clock.now().getTime() - DAY_MS);
      const [found, statistics] = await Promise.all([
        deps.tasks.list(organizationId, { ...page, ...filter }),
        deps.tasks.statistics(organizationId, since),
      ]);
      return json(200, toJobList(found, statistics, page));
    }),
    signedInRoute(retryJobEndpoint, async ({ principal, params, requestId }) =>
      json(202, toJob(await retryJob(deps, { principal, requestId, jobId: params.job_id }))),
    ),
    signedInRoute(cancelJobEndpoint, async ({ principal, params, requestId }) =>
      json(200, toJob(await cancelJob(deps, { principal, requestId, jobId: params.job_id }))),
    ),
  ];
}
