import type { WebSocket, WebSocketServer } from 'ws';

/** Proxies cut connections that are silent for a minute; a client that answers no more is gone. */
const BEAT_MS = 25_000;

/** Pings every connection and ends those that answered nothing since the last time. @returns how to stop. */
export function keepAlive(server: WebSocketServer): () => void {
  const silent = new WeakSet<WebSocket>();
  server.on('connection', (connection) => connection.on('pong', () => silent.delete(connection)));
  const timer = setInterval(() => {
    for (const connection of server.clients) {
      if (silent.has(connection)) {
        connection.terminate();
        continue;
      }
      silent.add(connection);
      connection.ping();
    }
  }, BEAT_MS);
  timer.unref();
  return () => clearInterval(timer);
}
