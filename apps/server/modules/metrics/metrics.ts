import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Figures of this process. Labels are few and known beforehand: never ids, addresses or organizations. */
export interface Metrics {
  readonly registry: Registry;
  readonly requests: Histogram<'method' | 'route' | 'status'>;
  readonly uploads: Counter<'kind'>;
  readonly stages: Histogram<'kind' | 'stage'>;
  readonly tasks: Counter<'kind' | 'status'>;
  readonly taskDurations: Histogram<'kind' | 'status'>;
  readonly verdicts: Counter<'label'>;
  readonly documents: Counter<'outcome'>;
  readonly engineResults: Counter<'engine' | 'status'>;
  readonly modelQuestions: Counter<'outcome'>;
  readonly modelTokens: Counter<'direction'>;
  readonly modelCost: Counter;
  readonly webhookTries: Histogram<'result'>;
}

const REQUEST_BUCKETS_S = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];
const WORK_BUCKETS_S = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300];

/** A registry of its own, so that several servers can live in one process. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    ...createHistograms([registry]),
    ...createCounters([registry]),
    ...createModelCounters([registry]),
  };
}

function createHistograms(registers: Registry[]) {
  return {
    requests: new Histogram({
      name: 'vouch_http_request_duration_seconds',
      help: 'Time to answer, by method, route and status.',
      labelNames: ['method', 'route', 'status'],
      buckets: REQUEST_BUCKETS_S,
      registers,
    }),
    stages: new Histogram({
      name: 'vouch_task_stage_duration_seconds',
      help: 'Time that a stage of a task took, by kind of task and stage.',
      labelNames: ['kind', 'stage'],
      buckets: WORK_BUCKETS_S,
      registers,
    }),
    taskDurations: new Histogram({
      name: 'vouch_task_duration_seconds',
      help: 'Time from taking a task in to its end, waiting included, by kind and how it ended.',
      labelNames: ['kind', 'status'],
      buckets: WORK_BUCKETS_S,
      registers,
    }),
    webhookTries: new Histogram({
      name: 'vouch_webhook_attempt_duration_seconds',
      help: 'Time that a try to deliver a webhook took, by how it went.',
      labelNames: ['result'],
      buckets: REQUEST_BUCKETS_S,
      registers,
    }),
  } as const;
}

function createCounters(registers: Registry[]) {
  return {
    uploads: new Counter({
      name: 'vouch_uploads_total',
      help: 'Documents taken in over HTTP, by kind of upload.',
      labelNames: ['kind'],
      registers,
    }),
    tasks: new Counter({
      name: 'vouch_tasks_total',
      help: 'Tasks that ended, by kind and how they ended.',
      labelNames: ['kind', 'status'],
      registers,
    }),
    documents: new Counter({
      name: 'vouch_documents_total',
      help: 'Documents handed in, by what became of them: saved, review, read, failed or cancelled.',
      labelNames: ['outcome'],
      registers,
    }),
    verdicts: new Counter({
      name: 'vouch_verdicts_total',
      help: 'Verdicts given, by label.',
      labelNames: ['label'],
      registers,
    }),
    engineResults: new Counter({
      name: 'vouch_engine_results_total',
      help: 'Engines asked for a verdict, by how they answered.',
      labelNames: ['engine', 'status'],
      registers,
    }),
  } as const;
}

function createModelCounters(registers: Registry[]) {
  return {
    modelQuestions: new Counter({
      name: 'vouch_model_questions_total',
      help: 'Questions to language models, by outcome: answered, cached, or the kind of error.',
      labelNames: ['outcome'],
      registers,
    }),
    modelTokens: new Counter({
      name: 'vouch_model_tokens_total',
      help: 'Tokens of questions to language models (input) and of their answers (output).',
      labelNames: ['direction'],
      registers,
    }),
    modelCost: new Counter({
      name: 'vouch_model_cost_usd_total',
      help: 'Cost of questions to language models with a known price, US dollars.',
      registers,
    }),
  } as const;
}
