import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { Analysis, AnalyzeQuery } from './analysis.ts';
import { Batch, MAX_BATCH_FILES } from './batch.ts';
import { AnalysesQuery, AnalysisList, ReceiptDecision } from './decision.ts';
import { HybridAnalysis, HybridQuery } from './hybrid.ts';

const file = {
  name: 'file',
  kind: 'file',
  required: true,
  about: 'Receipt or invoice, at most 10 MB',
} as const;
const EVENT_STREAM = 'text/event-stream';

/** Reference of an analysis. */
const params = z.object({
  analysis_ref: z
    .string()
    .regex(
      /^analysis_\d{8}_\d{6}_[0-9a-f]{8}$/,
      'Write a reference such as analysis_20260203_040506_9f86d081.',
    ),
});

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
  form: [file],
  answers: { 200: { about: 'The verdict', schema: Analysis } },
  problems: [413, 422, 503],
});

/** Judge several files. */
export const analyzeBatch = defineEndpoint({
  id: 'analyzeBatch',
  method: 'POST',
  path: '/analyze/batch',
  access: 'analyze-open',
  tag: 'Analysis',
  summary: `Are these receipts genuine? Up to ${MAX_BATCH_FILES} at once`,
  description: 'Files are judged side by side. One that can not be judged fails alone, with its reason.',
  query: AnalyzeQuery,
  form: [{ name: 'files', kind: 'files', required: true, about: 'Receipts or invoices, at most 10 MB each' }],
  answers: { 200: { about: 'The verdicts, in the order of the files', schema: Batch } },
  problems: [413, 503],
});

/** Judge one file by all engines. */
export const analyzeHybrid = defineEndpoint({
  id: 'analyzeHybrid',
  method: 'POST',
  path: '/analyze/hybrid',
  access: 'analyze-open',
  tag: 'Analysis',
  summary: 'Is this receipt genuine? Asked of all engines',
  description:
    'All engines look at the file at once, each with its own time limit. One that is not set up, fails or takes too long says so; the others still answer.',
  query: HybridQuery,
  form: [file],
  answers: { 200: { about: 'The verdict of all engines', schema: HybridAnalysis } },
  problems: [413, 422, 503],
});

/** Judge one file by all engines, told live. */
export const streamAnalysis = defineEndpoint({
  id: 'streamAnalysis',
  method: 'POST',
  path: '/analyze/stream',
  access: 'analyze-open',
  tag: 'Analysis',
  summary: 'The same, told live as server-sent events',
  description:
    'Events: `progress` (`start`, `engine_start`, `engine_progress`, `engine_complete`), then `result` and `complete`, or `error`. ' +
    'The header `X-Analysis-Ref` and the first event name the analysis. When the connection breaks, the work goes on if it is to be stored, ' +
    'and `GET /analyze/stream/{analysis_ref}` tells the rest.',
  query: HybridQuery,
  form: [file],
  answers: { 200: { about: 'The events', mediaTypes: [EVENT_STREAM] } },
  problems: [413, 422, 503],
});

/** Follow an analysis. */
export const followAnalysis = defineEndpoint({
  id: 'followAnalysis',
  method: 'GET',
  path: '/analyze/stream/{analysis_ref}',
  access: 'analyze-open',
  tag: 'Analysis',
  summary: 'Follow an analysis, from its start or from the last event seen',
  description: 'Made for EventSource, which sends `Last-Event-ID` by itself when it connects again.',
  params,
  answers: {
    200: { about: 'The events that were not seen yet', mediaTypes: [EVENT_STREAM] },
    204: { about: 'All events were seen: there is nothing to come back for' },
  },
  problems: [404],
});

/** Somebody tries to stream without a file. */
export const adviseStream = defineEndpoint({
  id: 'adviseStream',
  method: 'GET',
  path: '/analyze/stream',
  access: 'analyze-open',
  tag: 'Analysis',
  summary: 'Says how streaming works: the file is sent by POST',
  description: 'Always 405: an EventSource can not send a file.',
  answers: {},
  problems: [405],
});

/** List verdicts. */
export const listAnalyses = defineEndpoint({
  id: 'listAnalyses',
  method: 'GET',
  path: '/analyses',
  access: 'user',
  tag: 'Analysis',
  summary: 'Verdicts given so far, newest first',
  query: AnalysesQuery,
  answers: { 200: { about: 'One page of verdicts', schema: AnalysisList } },
});

/** One verdict in full. */
export const getAnalysis = defineEndpoint({
  id: 'getAnalysis',
  method: 'GET',
  path: '/analyses/{analysis_ref}',
  access: 'user',
  tag: 'Analysis',
  summary: 'One verdict with everything that it rests on',
  params,
  answers: { 200: { about: 'The verdict', schema: ReceiptDecision } },
  problems: [404],
});

/** One verdict to read on the screen. */
export const getAnalysisReport = defineEndpoint({
  id: 'getAnalysisReport',
  method: 'GET',
  path: '/analyses/{analysis_ref}/report.html',
  access: 'user',
  tag: 'Analysis',
  summary: 'One verdict as a page to read, with marked pictures of the document',
  params,
  answers: { 200: { about: 'The report', mediaTypes: ['text/html'] } },
  problems: [404],
});

/** One verdict to file. */
export const getAnalysisReportPdf = defineEndpoint({
  id: 'getAnalysisReportPdf',
  method: 'GET',
  path: '/analyses/{analysis_ref}/report.pdf',
  access: 'user',
  tag: 'Analysis',
  summary: 'One verdict as a PDF to file, with marked pictures of the document',
  params,
  answers: { 200: { about: 'The report', mediaTypes: ['application/pdf'] } },
  problems: [404],
});
