import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { MAX_SOCKET_MESSAGE_BYTES } from '@vouch/contract/analyses/stream.ts';
import { type WebSocket, WebSocketServer } from 'ws';
import { type AdmitOptions, admitCaller } from './admit-caller.ts';
import { type AnalyzeConnectionOptions, serveAnalyzeConnection } from './analyze-connection.ts';
import { keepAlive } from './keep-alive.ts';

/** What live analyses are made of. */
export interface AnalyzeSocketsOptions extends AdmitOptions, AnalyzeConnectionOptions {}

/** Live analyses that run. */
export interface AnalyzeSockets {
  readonly connections: () => number;
  close(): void;
}

const PATH = '/ws/analyze';
/** Connections at once: each may hold a message of 14 MB. */
const MAX_CONNECTIONS = 100;
const GOING_AWAY = 1001;

/** Serves `/ws/analyze` on the HTTP server, beside Socket.IO. Upgrades to any other path are refused. */
export function startAnalyzeSockets(http: Server, options: AnalyzeSocketsOptions): AnalyzeSockets {
  const server = new WebSocketServer({ noServer: true, maxPayload: MAX_SOCKET_MESSAGE_BYTES });
  const stopBeating = keepAlive(server);
  const enter = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (socket.destroyed) return;
    server.handleUpgrade(request, socket, head, (connection: WebSocket) => {
      server.emit('connection', connection, request);
      serveAnalyzeConnection(connection, { ...options, admit: () => admitCaller(request, options) });
    });
  };
  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const path = pathOf(request);
    if (path.startsWith('/socket.io')) return;
    // A connection that breaks while it is decided about must not end the process.
    socket.on('error', () => socket.destroy());
    if (path.replace(/\/$/, '') !== PATH) return refuse(socket, 404);
    if (server.clients.size >= MAX_CONNECTIONS) return refuse(socket, 503);
    void isAdmitted(request, socket, options).then((mayEnter) => mayEnter && enter(request, socket, head));
  };
  http.on('upgrade', onUpgrade);
  return {
    connections: () => server.clients.size,
    close() {
      stopBeating();
      http.off('upgrade', onUpgrade);
      for (const connection of server.clients) connection.close(GOING_AWAY, 'The server stops.');
      server.close();
    },
  };
}

/** Never rejects: whoever may not enter has been told. */
async function isAdmitted(
  request: IncomingMessage,
  socket: Duplex,
  options: AnalyzeSocketsOptions,
): Promise<boolean> {
  try {
    const admission = await admitCaller(request, options);
    if (admission.kind === 'admitted') return true;
    refuse(socket, admission.status);
  } catch (error) {
    options.log.error({ err: error }, 'a live connection could not be decided about');
    refuse(socket, 503);
  }
  return false;
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split('?', 1)[0] ?? '/';
}

function refuse(socket: Duplex, status: number): void {
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Error'}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
  );
}
