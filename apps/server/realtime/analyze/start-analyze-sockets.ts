import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { ANALYZE_SOCKET_PATH, MAX_SOCKET_MESSAGE_BYTES } from '@vouch/contract/analyses/stream.ts';
import { type WebSocket, WebSocketServer } from 'ws';
import { endWithProblem } from '../../http/problem/broken-request.ts';
import { NO_SUCH_PATH } from '../../http/problem/facts-of-error.ts';
import type { RequestErrorFacts } from '../../platform/routing/request-error.ts';
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
    if (path.replace(/\/$/, '') !== ANALYZE_SOCKET_PATH) return endWithProblem(socket, NO_SUCH_PATH, path);
    if (server.clients.size >= MAX_CONNECTIONS) return refuse(socket, 'full');
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
    refuse(socket, admission.status === 401 ? 'unknown-caller' : 'foreign-page');
  } catch (error) {
    options.log.error({ err: error }, 'a live connection could not be decided about');
    refuse(socket, 'undecided');
  }
  return false;
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split('?', 1)[0] ?? '/';
}

const REFUSALS = {
  full: { status: 503, code: 'busy', message: 'Too many files are judged at the moment. Try again.' },
  undecided: { status: 503, code: 'busy', message: 'This can not be decided at the moment. Try again.' },
  'unknown-caller': {
    status: 401,
    code: 'sign-in-needed',
    message: 'Sign in first, or send a token as "Authorization: Bearer …".',
  },
  'foreign-page': {
    status: 403,
    code: 'not-allowed',
    message: 'You may not have files judged here, or not from a page of this origin (ALLOWED_ORIGINS).',
  },
} as const satisfies Readonly<Record<string, RequestErrorFacts>>;

function refuse(socket: Duplex, refusal: keyof typeof REFUSALS): void {
  endWithProblem(socket, REFUSALS[refusal], ANALYZE_SOCKET_PATH);
}
