import { z } from 'zod';
import { Id } from '../common/scalars.ts';
import { defineEndpoint } from '../endpoint.ts';
import { DescribedQuery, SimilarDocuments, SimilarQuery } from './similar.ts';

const found = { 200: { about: 'The likest first', schema: SimilarDocuments } };

/** Documents that are like another. */
export const listSimilarDocuments = defineEndpoint({
  id: 'listSimilarDocuments',
  method: 'GET',
  path: '/documents/{document_id}/similar',
  access: 'user',
  tag: 'Documents',
  summary: 'Documents that are like this one',
  params: z.object({ document_id: Id }),
  query: SimilarQuery,
  answers: found,
  problems: [404, 503],
});

/** Documents that are like that of an invoice. */
export const listSimilarInvoices = defineEndpoint({
  id: 'listSimilarInvoices',
  method: 'GET',
  path: '/invoices/{invoice_id}/similar',
  access: 'user',
  tag: 'Invoices',
  summary: 'Documents that are like that of this invoice',
  params: z.object({ invoice_id: Id }),
  query: SimilarQuery,
  answers: found,
  problems: [404, 503],
});

/** Documents that are like a description. */
export const searchDocuments = defineEndpoint({
  id: 'searchDocuments',
  method: 'GET',
  path: '/search/documents',
  access: 'user',
  tag: 'Documents',
  summary: 'Documents that are like what you describe',
  description:
    'Finds by likeness what a search for exact words misses. With the local model that is spelling; a language model knows synonyms, too.',
  query: DescribedQuery,
  answers: found,
  problems: [503],
});
