import { defineEndpoint } from '../endpoint.ts';
import { DatabaseHealth, DetailedHealth, Health } from './health.ts';

/** Is the process alive? */
export const getHealth = defineEndpoint({
  id: 'getHealth',
  method: 'GET',
  path: '/health',
  access: 'public',
  rate: 'exempt',
  tag: 'Health',
  summary: 'Is the server up?',
  answers: { 200: { about: 'It is', schema: Health } },
});

/** Does the database answer? */
export const getDatabaseHealth = defineEndpoint({
  id: 'getDatabaseHealth',
  method: 'GET',
  path: '/health/database',
  access: 'public',
  rate: 'exempt',
  tag: 'Health',
  summary: 'Does the database answer?',
  answers: {
    200: { about: 'It answers', schema: DatabaseHealth },
    503: { about: 'It does not', schema: DatabaseHealth },
  },
});

/** Does every part answer? */
export const getDetailedHealth = defineEndpoint({
  id: 'getDetailedHealth',
  method: 'GET',
  path: '/health/detailed',
  access: 'public',
  rate: 'exempt',
  tag: 'Health',
  summary: 'State of every part, probed now',
  answers: {
    200: { about: 'All configured parts work', schema: DetailedHealth },
    503: { about: 'At least one part fails', schema: DetailedHealth },
  },
});

/** Figures for Prometheus. */
export const getMetrics = defineEndpoint({
  id: 'getMetrics',
  method: 'GET',
  path: '/metrics',
  access: 'public',
  rate: 'exempt',
  tag: 'Health',
  summary: 'Metrics in Prometheus text format',
  answers: { 200: { about: 'Metrics', mediaTypes: ['text/plain'] } },
});
