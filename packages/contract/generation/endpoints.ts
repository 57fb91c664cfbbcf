import { z } from 'zod';
import { Id } from '../common/scalars.ts';
import { defineEndpoint } from '../endpoint.ts';
import { Generated, GenerateRequest, SupportedTypes } from './generation.ts';

/** Make a sample invoice. */
export const generateInvoice = defineEndpoint({
  id: 'generateInvoice',
  method: 'POST',
  path: '/invoices/generate',
  access: 'admin',
  tag: 'Samples',
  summary: 'Make a sample invoice',
  description: 'The picture is served by a signed link that expires.',
  body: GenerateRequest,
  answers: { 200: { about: 'The sample', schema: Generated } },
});

/** What can be generated and read. */
export const getSupportedTypes = defineEndpoint({
  id: 'getSupportedTypes',
  method: 'GET',
  path: '/invoices/supported-types',
  access: 'public',
  tag: 'Samples',
  summary: 'Kinds of sample invoices and formats',
  answers: { 200: { about: 'Kinds and formats', schema: SupportedTypes } },
});

/** A generated picture by its signed link. */
export const getGenerated = defineEndpoint({
  id: 'getGenerated',
  method: 'GET',
  path: '/samples/generated/{name}',
  access: 'public',
  tag: 'Samples',
  summary: 'A generated sample, by its signed link',
  params: z.object({ name: z.string().regex(/^[a-f0-9]{64}\.(?:png|jpg|pdf)$/) }),
  query: z.object({ org: Id, expires: z.coerce.number().int().min(0), signature: z.string().max(200) }),
  answers: { 200: { about: 'The file', mediaTypes: ['image/png', 'image/jpeg', 'application/pdf'] } },
  problems: [403, 404],
});

/** The sample document of the first page. */
export const getSampleInvoice = defineEndpoint({
  id: 'getSampleInvoice',
  method: 'GET',
  path: '/samples/invoice',
  access: 'public',
  tag: 'Samples',
  summary: 'A sample invoice to try Vouch with',
  answers: { 200: { about: 'A PDF', mediaTypes: ['application/pdf'] } },
});
