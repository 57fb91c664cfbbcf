import { z } from 'zod';
import { Id } from '../common/scalars.ts';
import { defineEndpoint } from '../endpoint.ts';
import { AdminHealth, Job, JobList, JobListQuery } from './admin.ts';

/** State of every service. */
export const getAdminHealth = defineEndpoint({
  id: 'getAdminHealth',
  method: 'GET',
  path: '/admin/health',
  access: 'admin',
  tag: 'Administration',
  summary: 'State of every service, with figures',
  answers: {
    200: { about: 'All configured services work', schema: AdminHealth },
    503: { about: 'At least one service fails', schema: AdminHealth },
  },
});

/** Jobs of the organization. */
export const listJobs = defineEndpoint({
  id: 'listJobs',
  method: 'GET',
  path: '/admin/jobs',
  access: 'admin',
  tag: 'Administration',
  summary: 'Jobs, newest first, with figures',
  query: JobListQuery,
  answers: { 200: { about: 'One page of jobs', schema: JobList } },
});

const params = z.object({ job_id: Id });

/** Try a job again. */
export const retryJob = defineEndpoint({
  id: 'retryJob',
  method: 'POST',
  path: '/admin/jobs/{job_id}/retry',
  access: 'admin',
  tag: 'Administration',
  summary: 'Try a job again that failed or was cancelled',
  description: 'A new job stands in its place. However often it is asked for, there is one.',
  params,
  answers: { 202: { about: 'The new job', schema: Job } },
  problems: [404, 409],
});

/** Stop a job. */
export const cancelJob = defineEndpoint({
  id: 'cancelJob',
  method: 'POST',
  path: '/admin/jobs/{job_id}/cancel',
  access: 'admin',
  tag: 'Administration',
  summary: 'Stop a job that waits or runs',
  description: 'One that ended already stays as it is.',
  params,
  answers: { 200: { about: 'The job after the call', schema: Job } },
  problems: [404],
});
