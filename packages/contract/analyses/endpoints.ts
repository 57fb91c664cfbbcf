import { defineEndpoint } from '../endpoint.ts';
import { Analysis, AnalyzeQuery } from './analysis.ts';

/** Judge one file. */
export const analyze = defineEndpoint({
  id: 'analyze',
  method: 'POST',
  path: '/analyze',
  access: 'analyze-open',
  tag: 'Analysis',
  summary: 'Is this receipt genuine?',
  description: 'Answers when the checks are done, at most after 60 seconds.',
  query: AnalyzeQuery,
  form: [{ name: 'file', kind: 'file', required: true, about: 'Receipt or invoice, at most 10 MB' }],
  answers: { 200: { about: 'The verdict', schema: Analysis } },
  problems: [413, 422, 503],
});
