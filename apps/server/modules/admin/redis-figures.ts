import type { AdminHealthBody } from '@vouch/contract/admin/admin.ts';

type RedisService = AdminHealthBody['services']['redis'];

/** The figures in the text that Redis gives for INFO. */
export function redisFiguresOf(info: string): Pick<RedisService, 'memory_used' | 'connected_clients'> {
  const memory = /^used_memory_human:(\S{1,20})/m.exec(info)?.[1];
  const clients = /^connected_clients:(\d{1,9})/m.exec(info)?.[1];
  return {
    ...(memory === undefined ? {} : { memory_used: memory }),
    ...(clients === undefined ? {} : { connected_clients: Number(clients) }),
  };
}
