import { z } from 'zod';
import { Id } from '../common/scalars.ts';
import { defineEndpoint } from '../endpoint.ts';
import { Export, ExportAccepted, ExportList, ExportListQuery, NewExport } from './export.ts';

const params = z.object({ export_id: Id });
const common = { access: 'user', tag: 'Exports' } as const;

/** Start an export. */
export const createExport = defineEndpoint({
  ...common,
  id: 'createExport',
  method: 'POST',
  path: '/exports',
  summary: 'Export invoices as a file',
  description:
    'The file is made in the background; follow the task, then get it. It is whole or not there at all, and it is deleted after some days. ' +
    'Invoices that are changed while it is made may be in it in either form.',
  body: NewExport,
  answers: { 202: { about: 'The export was queued', schema: ExportAccepted } },
});

/** Exports of the organization. */
export const listExports = defineEndpoint({
  ...common,
  id: 'listExports',
  method: 'GET',
  path: '/exports',
  summary: 'Exports, newest first',
  query: ExportListQuery,
  answers: { 200: { about: 'One page of exports', schema: ExportList } },
});

/** One export. */
export const getExport = defineEndpoint({
  ...common,
  id: 'getExport',
  method: 'GET',
  path: '/exports/{export_id}',
  summary: 'How far is an export, and what lacks in it?',
  params,
  answers: { 200: { about: 'The export', schema: Export } },
  problems: [404],
});

/** The file of an export. */
export const getExportFile = defineEndpoint({
  ...common,
  id: 'getExportFile',
  method: 'GET',
  path: '/exports/{export_id}/file',
  summary: 'The file of an export',
  params,
  answers: { 200: { about: 'The bytes, as a download', mediaTypes: ['application/octet-stream'] } },
  problems: [404, 409, 410],
});

/** Delete the file of an export. */
export const deleteExport = defineEndpoint({
  ...common,
  id: 'deleteExport',
  method: 'DELETE',
  path: '/exports/{export_id}',
  summary: 'Delete the file of an export before it expires, or stop making it',
  params,
  answers: { 204: { about: 'There is no file any more' } },
  problems: [404],
});
