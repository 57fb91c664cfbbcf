import { defineEndpoint } from '../endpoint.ts';
import { UploadAccepted, UploadRequest } from './upload.ts';

/** Hand in a document. */
export const uploadInvoice = defineEndpoint({
  id: 'uploadInvoice',
  method: 'POST',
  path: '/invoices/upload',
  access: 'user',
  tag: 'Invoices',
  summary: 'Upload an invoice or receipt',
  description: 'Send JSON with `blob_url`, or a multipart form with `file`. Progress comes by Socket.IO.',
  body: UploadRequest,
  form: [
    {
      name: 'file',
      kind: 'file',
      required: true,
      about: 'PDF, PNG, JPEG, WebP, GIF, BMP, TIFF, AVIF or e-invoice XML',
    },
    { name: 'filename', kind: 'text', required: false, about: "Instead of the file's own name" },
    { name: 'auto_save', kind: 'text', required: false, about: '`true` (usual) or `false`' },
    { name: 'confidence_threshold', kind: 'text', required: false, about: '0 to 1' },
  ],
  answers: { 202: { about: 'Stored and queued', schema: UploadAccepted } },
  problems: [413, 415, 422, 503],
});
