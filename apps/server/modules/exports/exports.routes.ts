import { paginationOf } from '@vouch/contract/common/page.ts';
import {
  createExport,
  deleteExport,
  getExport,
  getExportFile,
  listExports,
} from '@vouch/contract/exports/endpoints.ts';
import type { ExportAcceptedBody, ExportListBody, NewExportBody } from '@vouch/contract/exports/export.ts';
import { roomOf } from '@vouch/contract/tasks/task.ts';
import type { BlobStore } from '../../platform/blob-store/blob-store.ts';
import type { Clock } from '../../platform/clock.ts';
import { type OrganizationId, toId } from '../../platform/ids.ts';
import { file, json, noContent } from '../../platform/routing/answer.ts';
import { badRequest, notFound, RequestError } from '../../platform/routing/request-error.ts';
import { type Route, signedInRoute } from '../../platform/routing/route.ts';
import { actorOf } from '../audit/index.ts';
import type { AcceptedExport } from './accept-export.ts';
import { isAvailable, type StoredExport } from './exports.repository.ts';
import type { ExportsModule } from './index.ts';
import { toExportBody } from './to-export-body.ts';

/** What the routes work with. */
export interface ExportsRoutesDeps {
  readonly exports: Pick<ExportsModule, 'accept' | 'find' | 'list' | 'delete'>;
  readonly blobs: Pick<BlobStore, 'get'>;
  readonly clock: Clock;
}

/** Routes that make, show and give out exports. */
export function createExportsRoutes({ exports, blobs, clock }: ExportsRoutesDeps): readonly Route[] {
  const find = async (organizationId: OrganizationId, id: string): Promise<StoredExport> => {
    const exportId = toId<'export'>(id);
    const stored = exportId && (await exports.find({ organizationId, exportId }));
    if (stored === null) throw notFound('export');
    return stored;
  };
  return [
    signedInRoute(createExport, async ({ principal, body, requestId, keepAnswer }) => {
      checkRequest(body);
      const actor = actorOf(principal, requestId);
      const accepted = await exports.accept({ actor, request: body }, (tx, taken) =>
        keepAnswer(tx, json(202, toAccepted(taken))),
      );
      return json(202, toAccepted(accepted));
    }),
    signedInRoute(listExports, async ({ principal, query }) => {
      const { page, per_page: perPage } = query;
      const { rows, total } = await exports.list(principal.organizationId, { page, perPage });
      const body: ExportListBody = {
        exports: rows.map((row) => toExportBody(row, clock.now())),
        pagination: paginationOf(page, perPage, total),
      };
      return json(200, body);
    }),
    signedInRoute(getExport, async ({ principal, params }) =>
      json(200, toExportBody(await find(principal.organizationId, params.export_id), clock.now())),
    ),
    signedInRoute(getExportFile, async ({ principal: { organizationId }, params }) => {
      const { export: stored } = await find(organizationId, params.export_id);
      const { sha256, mediaType, fileName } = stored;
      if (sha256 === null) throw notReady();
      const isThere = isAvailable(stored, clock.now());
      const content = isThere ? await blobs.get({ organizationId, sha256 }) : null;
      if (content === null) throw gone();
      return file({
        content,
        mediaType: mediaType ?? 'application/octet-stream',
        downloadAs: fileName ?? 'invoices',
        cacheControl: 'private, no-store',
      });
    }),
    signedInRoute(deleteExport, async ({ principal, params, requestId }) => {
      const exportId = toId<'export'>(params.export_id);
      const isThere = exportId && (await exports.delete(actorOf(principal, requestId), exportId));
      if (!isThere) throw notFound('export');
      return noContent();
    }),
  ];
}

function checkRequest({ format, filters, datev }: NewExportBody): void {
  if (format === 'datev' && datev === undefined) {
    throw badRequest(
      'missing-datev',
      'For datev, say the numbers and accounts that DATEV needs.',
      '/body/datev',
    );
  }
  const { date_from: from, date_to: to } = filters;
  if (from !== undefined && to !== undefined && from > to) {
    throw badRequest('invalid-range', 'date_from must not be after date_to.', '/body/filters/date_from');
  }
}

function toAccepted({ exportId, taskId }: AcceptedExport): ExportAcceptedBody {
  return {
    success: true,
    export_id: exportId,
    task_id: taskId,
    status: 'queued',
    websocket: { room: roomOf(taskId), events: ['task_update'] },
  };
}

function notReady(): RequestError {
  const message =
    'The file is not made. Follow the export until it is completed, or start a new one if it failed.';
  return new RequestError({ status: 409, code: 'export-not-ready', message });
}

function gone(): RequestError {
  const message = 'The file was deleted when its time was over. Start the export again.';
  return new RequestError({ status: 410, code: 'export-expired', message });
}
