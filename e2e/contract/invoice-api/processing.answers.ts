import type { DocumentedAnswer } from '../documented.ts';
import { eventOf } from '../live-events.ts';
import { heardOfFailure, heardOfUpload, statusWhileRunning, taskOf, uploaded } from './steps.ts';

const JSON_TYPE = 'application/json';

const RESULT = {
  result: 'object',
  'result.structured_data': 'object',
  'result.structured_data.invoice_number': 'string',
  'result.structured_data.total_amount': 'number',
  'result.structured_data.line_items': 'array',
  'result.confidence_score': 'share',
  'result.auto_saved': '= true',
  'result.invoice_id': 'uuid',
} as const;

/** Uploads, task status and live events. */
export const PROCESSING_ANSWERS: readonly DocumentedAnswer[] = [
  {
    title: 'POST /invoices/upload',
    status: 202,
    contentType: JSON_TYPE,
    standing: 'extended',
    note: 'Also takes a multipart file (decision 14); `celery_task_id` is the job id of the queue (decision 2).',
    exchange: uploaded,
    members: {
      success: '= true',
      task_id: 'uuid',
      celery_task_id: 'string',
      filename: '= invoice.pdf',
      status: '= queued',
      message: 'string',
      websocket: 'object',
      'websocket.room': 'string',
      'websocket.events': 'object',
      'websocket.events.progress': '= task_update',
      'websocket.events.streaming': '= task_update',
      'websocket.events.complete': '= task_update',
      'websocket.events.error': '= task_update',
      processing: 'object',
      'processing.auto_save': '= true',
      'processing.confidence_threshold': '= 0.1',
      'processing.estimated_duration_seconds': 'integer',
    },
  },
  {
    title: 'GET /invoices/status/{task_id}, completed',
    status: 200,
    contentType: JSON_TYPE,
    standing: 'extended',
    exchange: async (subject) => {
      await heardOfUpload(subject);
      return await subject.call(`/invoices/status/${taskOf(await uploaded(subject))}`);
    },
    members: {
      task_id: 'uuid',
      status: '= completed',
      progress: '= 100',
      current_stage: '= complete',
      created_at: 'time',
      completed_at: 'time',
      ...RESULT,
    },
  },
  {
    title: 'GET /invoices/status/{task_id}, running',
    status: 200,
    contentType: JSON_TYPE,
    standing: 'extended',
    exchange: statusWhileRunning,
    members: {
      task_id: 'uuid',
      status: '= running',
      progress: 'integer',
      current_stage: 'string',
      websocket: 'object',
      'websocket.room': 'string',
      'websocket.events': 'array',
      'websocket.events[]': '= task_update',
    },
  },
  {
    title: 'event joined_task',
    status: 0,
    standing: 'extended',
    note: 'Also the state of the task so far (decision 22).',
    exchange: async (subject) => ({
      status: 0,
      contentType: '',
      body: (await heardOfUpload(subject)).joined,
    }),
    members: { room: 'string' },
  },
  {
    title: 'event task_update, progress',
    status: 0,
    standing: 'extended',
    note: 'Every event also has `sequence` (decision 23).',
    exchange: async (subject) => eventOf(await heardOfUpload(subject), 'progress'),
    members: {
      type: '= progress',
      progress: 'integer',
      message: 'string',
      stage: 'string',
      timestamp: 'unixMs',
      task_id: 'uuid',
    },
  },
  {
    title: 'event task_update, stage_start',
    status: 0,
    standing: 'extended',
    exchange: async (subject) => eventOf(await heardOfUpload(subject), 'stage_start'),
    members: { type: '= stage_start', stage: 'string', description: 'string', timestamp: 'unixMs' },
  },
  {
    title: 'event task_update, stage_complete',
    status: 0,
    standing: 'extended',
    exchange: async (subject) => eventOf(await heardOfUpload(subject), 'stage_complete'),
    members: { type: '= stage_complete', stage: 'string' },
  },
  {
    title: 'event task_update, streaming_text',
    status: 0,
    standing: 'extended',
    note: 'Without a model it carries the lines as they are recognised.',
    exchange: async (subject) => eventOf(await heardOfUpload(subject), 'streaming_text'),
    members: { type: '= streaming_text', text: 'string' },
  },
  {
    title: 'event task_update, complete',
    status: 0,
    standing: 'extended',
    exchange: async (subject) => eventOf(await heardOfUpload(subject), 'complete'),
    members: { type: '= complete', timestamp: 'unixMs', ...RESULT },
  },
  {
    title: 'event task_update, error',
    status: 0,
    standing: 'extended',
    note: 'Also a stable `code` (decision 6).',
    exchange: async (subject) => eventOf(await heardOfFailure(subject), 'error'),
    members: { type: '= error', error: 'string', stage: 'string', timestamp: 'unixMs' },
  },
];
