import type { Server as HttpServer } from 'node:http';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import type { Redis } from 'ioredis';
import { Server } from 'socket.io';
import { isOwnOrigin } from '../http/access/loopback.ts';
import type { EventBus } from '../platform/events/event-bus.ts';
import { createFollowerRegistry } from './follower-registry.ts';
import { type ConnectionOptions, serveConnection } from './task-connection.ts';

/** What live updates are made of. */
export interface RealtimeOptions extends Omit<ConnectionOptions, 'followers'> {
  readonly bus: Pick<EventBus, 'subscribe'>;
  readonly allowedOrigins: readonly string[];
  readonly redis: Redis | null;
}

/** Live updates that run. */
export interface Realtime {
  readonly connections: () => number;
  close(): Promise<void>;
}

/** Messages of clients are a task id and a number. */
const MAX_MESSAGE_BYTES = 10_000;

/** Serves Socket.IO on the HTTP server. */
export async function startRealtime(http: HttpServer, options: RealtimeOptions): Promise<Realtime> {
  const followers = await createFollowerRegistry(options.bus);
  const adapterRedis = options.redis === null ? null : patientTwinOf(options.redis);
  const io = new Server(http, {
    serveClient: false,
    // Other paths are served, or refused, by the analysis sockets.
    destroyUpgrade: false,
    maxHttpBufferSize: MAX_MESSAGE_BYTES,
    cors: { origin: [...options.allowedOrigins], credentials: true },
    allowRequest: (request, done) => {
      const { origin, host } = request.headers;
      const isAllowed =
        origin === undefined ||
        options.allowedOrigins.includes(origin) ||
        isOwnOrigin(origin, host, options.listen.ownOrigins);
      done(null, isAllowed);
    },
    // Every node reads events from the database; the adapter lets nodes reach each other's connections.
    ...(adapterRedis === null ? {} : { adapter: createAdapter(adapterRedis) }),
  });
  io.on('connection', (socket) => serveConnection(socket, { ...options, followers }));
  return {
    connections: () => io.engine.clientsCount,
    async close() {
      await followers.close();
      io.disconnectSockets(true);
      // Closes the HTTP server as well, which waits for its running requests.
      io.engine.close();
      void io.of('/').adapter.close();
      adapterRedis?.disconnect();
    },
  };
}

/** A connection whose commands wait while Redis is away. The adapter sends some that nobody awaits: failing, they would end the process. */
function patientTwinOf(redis: Redis): Redis {
  const twin = redis.duplicate({ maxRetriesPerRequest: null, enableOfflineQueue: true });
  // The first connection reports for both.
  twin.on('error', () => undefined);
  return twin;
}
