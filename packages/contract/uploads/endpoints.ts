import { z } from 'zod';
import { Id } from '../common/scalars.ts';
import { defineEndpoint } from '../endpoint.ts';
import { BatchAccepted } from './batch.ts';
import { RerunRequest, UploadAccepted, UploadRequest } from './upload.ts';

/** Hand in a document. */
export const uploadInvoice = defineEndpoint({
  id: 'uploadInvoice',
  method: 'POST',
  path: '/invoices/upload',
  access: 'user',
  tag: 'Invoices',
  summary: 'Upload an invoice or receipt',
  description:
    'Send JSON with `blob_url`, or a multipart form with `file`. Progress comes by Socket.IO. A ZIP file or e-mail (.eml) is taken ' +
    'apart: `task_id` stands for all documents in it, ends with the last of them, and lists them as `children`.',
  body: UploadRequest,
  form: [
    {
      name: 'file',
      kind: 'file',
      required: true,
      about:
        'PDF, PNG, JPEG, WebP, GIF, BMP, TIFF, AVIF or e-invoice XML; or a ZIP file or e-mail with such files',
    },
    { name: 'filename', kind: 'text', required: false, about: "Instead of the file's own name" },
    { name: 'auto_save', kind: 'text', required: false, about: '`true` (usual) or `false`' },
    { name: 'confidence_threshold', kind: 'text', required: false, about: '0 to 1' },
  ],
  answers: { 202: { about: 'Stored and queued', schema: UploadAccepted } },
  problems: [409, 413, 415, 422, 503],
});

/** Hand in several documents. */
export const uploadBatch = defineEndpoint({
  id: 'uploadBatch',
  method: 'POST',
  path: '/uploads/batch',
  access: 'user',
  tag: 'Invoices',
  summary: 'Upload up to 100 files at once',
  description:
    'Files that can be read are stored together; the others are named in the answer, each with its reason. ZIP files and e-mails among ' +
    'them are taken apart. `task_id` stands for the batch, and each file has a task of its own.',
  form: [
    {
      name: 'files',
      kind: 'files',
      required: true,
      about: 'As in /invoices/upload; repeat the part for each file',
    },
    { name: 'auto_save', kind: 'text', required: false, about: '`true` (usual) or `false`' },
    { name: 'confidence_threshold', kind: 'text', required: false, about: '0 to 1' },
  ],
  answers: { 202: { about: 'Stored and queued', schema: BatchAccepted } },
  problems: [409, 413, 415, 422, 503],
});

/** Read a document once more. */
export const rerunDocument = defineEndpoint({
  id: 'rerunDocument',
  method: 'POST',
  path: '/documents/{document_id}/rerun',
  access: 'user',
  tag: 'Documents',
  summary: 'Read and check a document again, by the rules of today',
  description:
    'Makes a new task. What was read before is kept, see `/documents/{document_id}/readings`; an invoice that was saved stays as it is, ' +
    'and a document that waits for review waits with the new reading.',
  params: z.object({ document_id: Id }),
  body: RerunRequest,
  answers: { 202: { about: 'Queued', schema: UploadAccepted } },
  problems: [404, 409],
});
