import { defineEndpoint } from '../endpoint.ts';
import { AdminHealth, JobList, JobListQuery } from './admin.ts';

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
