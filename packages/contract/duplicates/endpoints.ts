import { z } from 'zod';
import { Id } from '../common/scalars.ts';
import { defineEndpoint } from '../endpoint.ts';
import { DuplicateCase, DuplicateList, DuplicateListQuery, DuplicateVerdict } from './duplicate.ts';

const params = z.object({ duplicate_id: Id });

/** Open cases. */
export const listDuplicates = defineEndpoint({
  id: 'listDuplicates',
  method: 'GET',
  path: '/duplicates',
  access: 'user',
  tag: 'Duplicates',
  summary: 'Documents that look as if they had been handed in before',
  query: DuplicateListQuery,
  answers: { 200: { about: 'One page of cases, newest first', schema: DuplicateList } },
});

/** One case. */
export const getDuplicate = defineEndpoint({
  id: 'getDuplicate',
  method: 'GET',
  path: '/duplicates/{duplicate_id}',
  access: 'user',
  tag: 'Duplicates',
  summary: 'Two documents that may be one',
  params,
  answers: { 200: { about: 'The case', schema: DuplicateCase } },
  problems: [404],
});

/** Decide a case. */
export const decideDuplicate = defineEndpoint({
  id: 'decideDuplicate',
  method: 'POST',
  path: '/duplicates/{duplicate_id}/decision',
  access: 'user',
  tag: 'Duplicates',
  summary: 'Keep both, replace the earlier one, or discard the new one',
  description:
    '`keep` lets both stand. `replace` saves the new invoice and deletes the earlier one. `discard` rejects the new document and deletes the invoice saved from it. The same decision again changes nothing; another one is 409.',
  params,
  body: DuplicateVerdict,
  answers: { 200: { about: 'The decided case', schema: DuplicateCase } },
  problems: [404, 409],
});
