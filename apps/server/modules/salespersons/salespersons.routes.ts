import { paginationOf } from '@vouch/contract/common/page.ts';
import {
  createSalesperson,
  deleteSalesperson,
  getSalesperson,
  listSalespersons,
  updateSalesperson,
} from '@vouch/contract/salespersons/endpoints.ts';
import type { SalespersonBody } from '@vouch/contract/salespersons/salesperson.ts';
import { json } from '../../platform/routing/answer.ts';
import { versionCheckOf, versionHeader } from '../../platform/routing/entity-tag.ts';
import { notFound } from '../../platform/routing/request-error.ts';
import { type Route, signedInRoute, type SignedInCall } from '../../platform/routing/route.ts';
import { actorOf } from '../audit/index.ts';
import type { Salesperson, SalespersonFacts, SalespersonsModule } from './index.ts';

/** Routes of salespersons. */
export function createSalespersonsRoutes(salespersons: Omit<SalespersonsModule, 'ensure'>): readonly Route[] {
  return [
    signedInRoute(listSalespersons, async ({ principal, query: { q, page, per_page: perPage } }) => {
      const found = await salespersons.list(principal.organizationId, { search: q, page, perPage });
      const pagination = paginationOf(page, perPage, found.total);
      return json(200, { salespersons: found.salespersons.map(toBody), pagination });
    }),
    signedInRoute(getSalesperson, async ({ principal: { organizationId }, params }) => {
      const salesperson = await salespersons.find({ organizationId, salespersonId: params.salesperson_id });
      if (salesperson === null) throw notFound('salesperson');
      return { ...json(200, toBody(salesperson)), headers: versionHeader(salesperson.version) };
    }),
    signedInRoute(createSalesperson, async ({ principal, body, requestId, keepAnswer }) => {
      const facts = { ...body, email: body.email ?? null };
      const added = await salespersons.create(actorOf(principal, requestId), facts, (tx, salesperson) =>
        keepAnswer(tx, changed(salesperson, 201)),
      );
      return changed(added, 201);
    }),
    signedInRoute(updateSalesperson, async (call) => {
      const { name, email } = call.body;
      const change: Partial<SalespersonFacts> = {
        ...(name === undefined ? {} : { name }),
        ...(email === undefined ? {} : { email }),
      };
      const salesperson = await salespersons.update(orderOf(call), change);
      if (salesperson === null) throw notFound('salesperson');
      return changed(salesperson);
    }),
    signedInRoute(deleteSalesperson, async (call) => {
      if (!(await salespersons.delete(orderOf(call)))) throw notFound('salesperson');
      return json(200, { success: true });
    }),
  ];
}

function orderOf({
  principal,
  requestId,
  params,
  headers,
}: Pick<
  SignedInCall<{ readonly salesperson_id: string }, unknown, unknown>,
  'principal' | 'requestId' | 'params' | 'headers'
>) {
  const check = versionCheckOf(headers['if-match']);
  return { actor: actorOf(principal, requestId), salespersonId: params.salesperson_id, check };
}

function changed(salesperson: Salesperson, status = 200) {
  const headers = versionHeader(salesperson.version);
  return { ...json(status, { success: true, salesperson: toBody(salesperson) }), headers };
}

function toBody({ id, name, email, createdAt, updatedAt }: Salesperson): SalespersonBody {
  return { id, name, email, created_at: createdAt.toISOString(), updated_at: updatedAt.toISOString() };
}
