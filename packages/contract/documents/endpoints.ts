import { z } from 'zod';
import { Id } from '../common/scalars.ts';
import { defineEndpoint } from '../endpoint.ts';
import { DocumentDetail, PageImageQuery, ReadingList } from './document.ts';

/** A document with what was read and found. */
export const getDocument = defineEndpoint({
  id: 'getDocument',
  method: 'GET',
  path: '/documents/{document_id}',
  access: 'user',
  tag: 'Documents',
  summary: 'What was read and found in a document',
  params: z.object({ document_id: Id }),
  answers: { 200: { about: 'The document', schema: DocumentDetail } },
  problems: [404],
});

/** All readings of a document. */
export const listReadings = defineEndpoint({
  id: 'listReadings',
  method: 'GET',
  path: '/documents/{document_id}/readings',
  access: 'user',
  tag: 'Documents',
  summary: 'What was read each time, newest first, to compare',
  params: z.object({ document_id: Id }),
  answers: { 200: { about: 'At most 50 readings', schema: ReadingList } },
  problems: [404],
});

/** The file as it was given. */
export const getDocumentFile = defineEndpoint({
  id: 'getDocumentFile',
  method: 'GET',
  path: '/documents/{document_id}/file',
  access: 'user',
  tag: 'Documents',
  summary: 'The file as it was uploaded',
  params: z.object({ document_id: Id }),
  answers: { 200: { about: 'The bytes, as a download', mediaTypes: ['application/octet-stream'] } },
  problems: [404],
});

/** One page as a picture. */
export const getDocumentPage = defineEndpoint({
  id: 'getDocumentPage',
  method: 'GET',
  path: '/documents/{document_id}/pages/{page}',
  access: 'user',
  rate: 'exempt',
  tag: 'Documents',
  summary: 'One page as a WebP picture',
  params: z.object({ document_id: Id, page: z.coerce.number().int().min(1).max(10_000) }),
  query: PageImageQuery,
  answers: { 200: { about: 'The picture', mediaTypes: ['image/webp'] } },
  problems: [404, 422],
});
