import { forgetLayout, listLayouts } from '@vouch/contract/layouts/endpoints.ts';
import type { LayoutBody } from '@vouch/contract/layouts/layouts.ts';
import { toId } from '../../platform/ids.ts';
import { json, noContent } from '../../platform/routing/answer.ts';
import { notFound } from '../../platform/routing/request-error.ts';
import { type Route, signedInRoute } from '../../platform/routing/route.ts';
import { actorOf } from '../audit/index.ts';
import type { VendorMemoryModule } from './index.ts';

type Listed = Awaited<ReturnType<VendorMemoryModule['list']>>[number];

/** Routes that show and forget what was taught about vendors. */
export function createVendorMemoryRoutes(
  memory: Pick<VendorMemoryModule, 'list' | 'forget'>,
): readonly Route[] {
  return [
    signedInRoute(listLayouts, async ({ principal }) => {
      const layouts = await memory.list(principal.organizationId);
      return json(200, { layouts: layouts.map(toLayoutBody) });
    }),
    signedInRoute(forgetLayout, async ({ principal, params, requestId }) => {
      const layoutId = toId<'layout'>(params.layout_id);
      const isForgotten = layoutId && (await memory.forget(actorOf(principal, requestId), layoutId));
      if (!isForgotten) throw notFound('layout');
      return noContent();
    }),
  ];
}

function toLayoutBody({ id, sellerName, documentId, fields, taughtBy, updatedAt }: Listed): LayoutBody {
  return {
    id,
    seller_name: sellerName,
    document_id: documentId,
    fields: fields.map(({ field, label, page }) => ({
      name: field,
      label: label === '' ? null : label,
      page,
    })),
    taught_by: taughtBy,
    updated_at: updatedAt.toISOString(),
  };
}
