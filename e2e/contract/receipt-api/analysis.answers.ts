import type { DocumentedAnswer } from '../documented.ts';
import { analyzed, analyzedBatch, analyzedHybrid, streamedEvent, overSocket } from './steps.ts';

const JSON_TYPE = 'application/json';
const LABEL = 'string';

/** Every answer that a verdict is given in. */
export const ANALYSIS_ANSWERS: readonly DocumentedAnswer[] = [
  {
    title: 'GET /health',
    status: 200,
    contentType: JSON_TYPE,
    members: { status: '= healthy', version: 'string' },
    standing: 'extended',
    note: 'The union of both documents.',
    exchange: (subject) => subject.call('/health', { token: null }),
  },
  {
    title: 'POST /analyze',
    status: 200,
    contentType: JSON_TYPE,
    members: {
      label: LABEL,
      score: 'share',
      reasons: 'array',
      'reasons[]': 'string',
      minor_notes: 'array',
      processing_time_ms: 'number',
      receipt_ref: 'string?',
      analysis_ref: 'string',
    },
    standing: 'extended',
    note: '`rule_version`, `engine_version` and `recommended_action` are added; `?store=false` keeps nothing.',
    exchange: analyzed,
  },
  {
    title: 'POST /analyze/batch',
    status: 200,
    contentType: JSON_TYPE,
    members: {
      results: 'array',
      'results[].filename': 'string',
      'results[].label': 'string?',
      'results[].score': 'share?',
      'results[].reasons': 'array',
      'results[].processing_time_ms': 'number',
      total_processing_time_ms: 'number',
      successful: '= 2',
      failed: '= 1',
    },
    standing: 'extended',
    note: 'A file that can not be judged has `label: null` with `error` and `code`; `wall_time_ms` and `summary` are added.',
    exchange: analyzedBatch,
  },
  {
    title: 'POST /analyze/hybrid',
    status: 200,
    contentType: JSON_TYPE,
    members: {
      ensemble_verdict: 'object',
      'ensemble_verdict.final_label': LABEL,
      'ensemble_verdict.confidence': 'share',
      'ensemble_verdict.recommended_action': 'string',
      'ensemble_verdict.reasoning': 'array',
      'ensemble_verdict.reasoning[]': 'string',
      'ensemble_verdict.agreement_score': 'share',
      individual_results: 'object',
      'individual_results.rule_based': 'object',
      'individual_results.rule_based.label': LABEL,
      'individual_results.rule_based.score': 'share',
      'individual_results.rule_based.reasons': 'array',
      'individual_results.rule_based.timing_ms': 'number',
      'individual_results.vision_llm': 'object',
      'individual_results.vision_llm.timing_ms': 'number',
      'individual_results.donut': 'object',
      'individual_results.donut.timing_ms': 'number',
      'individual_results.layoutlm': 'object',
      'individual_results.layoutlm.timing_ms': 'number',
      converged_data: 'object',
      'converged_data.merchant': 'string?',
      'converged_data.total': 'amount?',
      'converged_data.date': 'day?',
      'converged_data.items': 'array',
      total_processing_time_ms: 'number',
    },
    standing: 'extended',
    note: 'Engines that are not set up are `{status, reason}`; `score`, `sources`, `conflicts` and `wall_time_ms` are added.',
    exchange: analyzedHybrid,
  },
  ...streamAnswers(),
  {
    title: 'WebSocket /ws/analyze, message "result"',
    status: 0,
    members: {
      event: '= result',
      'ensemble_verdict.final_label': LABEL,
      'individual_results.rule_based.label': LABEL,
    },
    standing: 'decided',
    note: 'Planned in the document; built with the documented message and the events of the stream.',
    exchange: async (subject) => {
      const body = (await overSocket(subject)).find(({ event }) => event === 'result') ?? null;
      return { status: 0, contentType: '', body };
    },
  },
];

function streamAnswers(): readonly DocumentedAnswer[] {
  const common = { status: 0, standing: 'extended' } as const;
  const note =
    'Events are numbered, so that `GET /analyze/stream/{analysis_ref}` can go on where a reader stopped.';
  return [
    {
      ...common,
      title: 'POST /analyze/stream, event "progress": start',
      note,
      members: { event: '= start', message: 'string' },
      exchange: (subject) => streamedEvent(subject, ({ data }) => data['event'] === 'start'),
    },
    {
      ...common,
      title: 'POST /analyze/stream, event "progress": engine_start',
      standing: 'identical',
      members: { event: '= engine_start', engine: '= rule-based' },
      exchange: (subject) => streamedEvent(subject, ({ data }) => data['event'] === 'engine_start'),
    },
    {
      ...common,
      title: 'POST /analyze/stream, event "progress": engine_complete',
      standing: 'identical',
      members: {
        event: '= engine_complete',
        engine: '= rule-based',
        result: 'object',
        'result.label': LABEL,
      },
      exchange: (subject) =>
        streamedEvent(
          subject,
          ({ data }) => data['event'] === 'engine_complete' && data['engine'] === 'rule-based',
        ),
    },
    {
      ...common,
      title: 'POST /analyze/stream, event "progress": the vision model',
      standing: 'identical',
      members: { event: '= engine_complete', engine: '= vision-llm', result: 'object' },
      exchange: (subject) =>
        streamedEvent(
          subject,
          ({ data }) => data['event'] === 'engine_complete' && data['engine'] === 'vision-llm',
        ),
    },
    {
      ...common,
      title: 'POST /analyze/stream, event "result"',
      note: 'The whole answer of `POST /analyze/hybrid`.',
      members: { ensemble_verdict: 'object', individual_results: 'object' },
      exchange: (subject) => streamedEvent(subject, ({ name }) => name === 'result'),
    },
    {
      ...common,
      title: 'POST /analyze/stream, event "complete"',
      note,
      members: { message: 'string' },
      exchange: (subject) => streamedEvent(subject, ({ name }) => name === 'complete'),
    },
  ];
}
