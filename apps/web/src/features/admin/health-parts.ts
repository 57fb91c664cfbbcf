import type { AdminHealthBody } from '@vouch/contract/admin/admin.ts';
import { formatBytes } from '../../shared/format/bytes.ts';

/** One part of the server, for people. */
export interface HealthPart {
  readonly name: string;
  readonly status: AdminHealthBody['services']['system']['status'];
  readonly figures: readonly string[];
}

/** The services of a health answer under the names that people use, each with its figures in words. */
export function toParts(services: AdminHealthBody['services']): readonly HealthPart[] {
  const { flask_api: api, postgres, redis, celery_worker: worker, models, system } = services;
  const { connections } = postgres;
  const { memory } = system;
  return [
    { name: 'Server', status: api.status, figures: [`Version ${api.version}`, `Up for ${api.uptime}`] },
    {
      name: 'Database',
      status: postgres.status,
      figures: connections ? [`${connections.current} of ${connections.max} connections`] : [],
    },
    {
      name: 'Redis',
      status: redis.status,
      figures: [
        ...(redis.memory_used ? [`${redis.memory_used} in use`] : []),
        ...(redis.connected_clients === undefined ? [] : [`${redis.connected_clients} clients`]),
      ],
    },
    {
      name: 'Workers',
      status: worker.status,
      figures: [worker.active_workers === 1 ? 'One is running' : `${worker.active_workers} are running`],
    },
    {
      name: 'Models',
      status: models.status,
      figures: [toFigure('Donut', models.donut), toFigure('LayoutLM', models.layoutlm)],
    },
    {
      name: 'Machine',
      status: system.status,
      figures: [
        `Processor ${Math.round(system.cpu_percent)}%`,
        `${formatBytes(memory.available)} of ${formatBytes(memory.total)} free`,
      ],
    },
  ];
}

function toFigure(name: string, { status, message }: AdminHealthBody['services']['models']['donut']): string {
  return status === 'not_configured' ? `${name}: not installed` : `${name}: ${message}`;
}
