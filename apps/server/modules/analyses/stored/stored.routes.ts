import * as contract from '@vouch/contract/analyses/endpoints.ts';
import type { AnalysesQueryBody } from '@vouch/contract/analyses/decision.ts';
import { paginationOf } from '@vouch/contract/common/page.ts';
import { json } from '../../../platform/routing/answer.ts';
import { notFound } from '../../../platform/routing/request-error.ts';
import { type Route, signedInRoute } from '../../../platform/routing/route.ts';
import type { AnalysesRoutesDeps } from '../analyses.routes.deps.ts';
import { toDecision, toSummary } from './to-decision.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The routes that show verdicts given before. */
export function createStoredRoutes({ analyses }: Pick<AnalysesRoutesDeps, 'analyses'>): readonly Route[] {
  return [
    signedInRoute(contract.listAnalyses, async ({ principal, query }) => {
      const { page, per_page: perPage } = query;
      const found = await analyses.list(principal.organizationId, { ...filterOf(query), page, perPage });
      const pagination = paginationOf(page, perPage, found.total);
      return json(200, { analyses: found.analyses.map(toSummary), pagination });
    }),
    signedInRoute(contract.getAnalysis, async ({ principal, params }) => {
      const found = await analyses.find(principal.organizationId, params.analysis_ref);
      if (found === null) throw notFound('analysis');
      return json(200, toDecision(found));
    }),
  ];
}

function filterOf({ label, merchant, date_from: from, date_to: to }: AnalysesQueryBody) {
  return {
    label,
    merchant,
    since: from === undefined ? undefined : new Date(from),
    before: to === undefined ? undefined : new Date(new Date(to).getTime() + DAY_MS),
  };
}
