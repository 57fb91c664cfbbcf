import { expect, test } from 'vitest';
import { toParts } from './health-parts.ts';

const system = {
  status: 'healthy',
  cpu_percent: 12.4,
  memory: { total: 8_000_000_000, available: 2_000_000_000, percent: 75 },
} as const;

const models = {
  status: 'healthy',
  donut: { status: 'healthy', message: 'my-donut, loaded' },
  layoutlm: { status: 'not_configured', message: 'No model is installed.' },
} as const;

test('every part stands there under the name that people use, with its figures', () => {
  const parts = toParts({
    flask_api: { status: 'healthy', uptime: '5 s', version: '1.0.0' },
    postgres: { status: 'healthy', connections: { current: 5, max: '100' } },
    redis: { status: 'healthy', memory_used: '2.5M', connected_clients: 3 },
    celery_worker: { status: 'healthy', active_workers: 2 },
    models,
    system,
  });
  expect(parts.map(({ name }) => name)).toEqual([
    'Server',
    'Database',
    'Redis',
    'Workers',
    'Models',
    'Machine',
  ]);
  expect(parts.flatMap(({ figures }) => figures)).toContain('5 of 100 connections');
  expect(parts.flatMap(({ figures }) => figures)).toContain('2 are running');
  expect(parts.flatMap(({ figures }) => figures)).toContain('Donut: my-donut, loaded');
  expect(parts.flatMap(({ figures }) => figures)).toContain('LayoutLM: not installed');
});

test('what is not known is left out', () => {
  const parts = toParts({
    flask_api: { status: 'healthy', uptime: '5 s', version: '1.0.0' },
    postgres: { status: 'unhealthy' },
    redis: { status: 'not_configured' },
    celery_worker: { status: 'unhealthy', active_workers: 0 },
    models,
    system,
  });
  expect(parts.find(({ name }) => name === 'Database')?.figures).toEqual([]);
  expect(parts.find(({ name }) => name === 'Redis')?.figures).toEqual([]);
});
