import { paginationOf } from '@vouch/contract/common/page.ts';
import { decideDuplicate, getDuplicate, listDuplicates } from '@vouch/contract/duplicates/endpoints.ts';
import type { DuplicateListBody } from '@vouch/contract/duplicates/duplicate.ts';
import { toId } from '../../platform/ids.ts';
import { type Answer, json } from '../../platform/routing/answer.ts';
import type { Principal } from '../../platform/routing/principal.ts';
import { notFound } from '../../platform/routing/request-error.ts';
import { type Route, signedInRoute } from '../../platform/routing/route.ts';
import { reviewerOf } from '../review/index.ts';
import type { CaseRef } from './duplicate-cases.repository.ts';
import type { DecideDuplicate, DuplicatesModule } from './index.ts';

/** What the routes work with. */
export interface DuplicatesRoutesDeps {
  readonly duplicates: Pick<DuplicatesModule, 'list' | 'find'>;
  readonly decide: DecideDuplicate;
}

/** Routes that show and decide duplicates. */
export function createDuplicatesRoutes({ duplicates, decide }: DuplicatesRoutesDeps): readonly Route[] {
  const show = async (ref: CaseRef): Promise<Answer> => {
    const found = await duplicates.find(ref);
    if (found === null) throw notFound('duplicate');
    return json(200, found);
  };
  return [
    signedInRoute(listDuplicates, async ({ principal, query }) => {
      const { page, per_page: perPage, state, document_id: document } = query;
      const documentId = toId<'document'>(document ?? '') ?? undefined;
      const found = await duplicates.list(principal.organizationId, { state, documentId, page, perPage });
      const body: DuplicateListBody = {
        duplicates: [...found.cases],
        pagination: paginationOf(page, perPage, found.total),
      };
      return json(200, body);
    }),
    signedInRoute(getDuplicate, async ({ principal, params }) => show(refOf(principal, params))),
    signedInRoute(decideDuplicate, async ({ principal, params, body, requestId }) => {
      const ref = refOf(principal, params);
      const { decision, note } = body;
      await decide(reviewerOf(principal, requestId), { ...ref, decision, note: note || null });
      return show(ref);
    }),
  ];
}

function refOf({ organizationId }: Principal, params: { readonly duplicate_id: string }): CaseRef {
  const caseId = toId<'duplicate-case'>(params.duplicate_id);
  if (caseId === null) throw notFound('duplicate');
  return { organizationId, caseId };
}
