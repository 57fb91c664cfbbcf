import { defineEndpoint } from '../endpoint.ts';
import { Usage, UsageQuery } from './usage.ts';

/** What questions to language models cost. */
export const getUsage = defineEndpoint({
  id: 'getUsage',
  method: 'GET',
  path: '/usage',
  access: 'user',
  tag: 'Administration',
  summary: 'Tokens and cost of questions to language models, and the daily budget',
  query: UsageQuery,
  answers: { 200: { about: 'What was used by day and model', schema: Usage } },
});
