import { z } from 'zod';
import { PageQuery, Pagination } from '../common/page.ts';
import { Id, Timestamp } from '../common/scalars.ts';

const Status = z.enum(['healthy', 'unhealthy', 'not_configured']);

/** State of one model that runs on this machine, as seen by the process that answers. */
const ModelHealth = z.object({ status: Status, message: z.string() });

/** State of every service, with figures for operators; a figure that is not known is left out. */
export const AdminHealth = z
  .object({
    timestamp: Timestamp,
    overall_status: z.enum(['healthy', 'unhealthy']),
    services: z.object({
      flask_api: z.object({ status: Status, uptime: z.string(), version: z.string() }),
      postgres: z.object({
        status: Status,
        connections: z.object({ current: z.int(), max: z.string() }).optional(),
      }),
      redis: z.object({
        status: Status,
        memory_used: z.string().optional(),
        connected_clients: z.int().optional(),
      }),
      celery_worker: z.object({ status: Status, active_workers: z.int() }),
      models: z
        .object({
          status: Status,
          donut: ModelHealth,
          layoutlm: ModelHealth,
        })
        .meta({ description: 'Models on this machine; an addition of this server' }),
      system: z.object({
        status: Status,
        cpu_percent: z.number(),
        memory: z.object({ total: z.int(), available: z.int(), percent: z.number() }),
      }),
    }),
  })
  .meta({ id: 'AdminHealth' });

/** States of jobs as administrators see them. */
export const JobState = z.enum(['queued', 'processing', 'completed', 'failed', 'cancelled']);

/** Which jobs. */
export const JobListQuery = PageQuery.extend({
  per_page: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(50)
    .meta({ description: 'Items a page, 1 to 100' }),
  status: JobState.optional(),
});

/** One job. */
export const Job = z
  .object({
    id: Id,
    kind: z.string(),
    status: JobState,
    progress: z.int(),
    document_id: Id.nullable(),
    created_at: Timestamp,
    started_at: Timestamp.nullable(),
    completed_at: Timestamp.nullable(),
    error: z.string().nullable(),
    code: z.string().nullable(),
    attempts: z.int().meta({ description: 'Tries so far' }),
    retry_of: Id.nullable().meta({ description: 'The job in whose place it stands' }),
  })
  .meta({ id: 'Job' });

/** One page of jobs, with figures. */
export const JobList = z
  .object({
    jobs: z.array(Job),
    pagination: Pagination,
    statistics: z.object({
      total_jobs: z.int(),
      recent_jobs_24h: z.int(),
      status_breakdown: z
        .object({
          queued: z.int(),
          processing: z.int(),
          completed: z.int(),
          failed: z.int(),
          cancelled: z.int(),
        })
        .meta({ description: 'Jobs in each state, 0 included' }),
    }),
  })
  .meta({ id: 'JobList' });

/** State of every service. */
export type AdminHealthBody = z.infer<typeof AdminHealth>;
/** One page of jobs. */
export type JobListBody = z.infer<typeof JobList>;
/** One job. */
export type JobBody = z.infer<typeof Job>;
/** State of a job. */
export type JobStateName = z.infer<typeof JobState>;
