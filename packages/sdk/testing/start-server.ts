import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A call as it came in. */
export interface SeenCall {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What the server answers. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
}

/** A real HTTP server that remembers what it was asked. */
export interface TestServer extends AsyncDisposable {
  readonly url: string;
  readonly http: Server;
  readonly calls: readonly SeenCall[];
}

/** Starts a server on a free port of this machine; `answer` gets each call and how many came before it. */
export async function startServer(answer: (call: SeenCall, before: number) => Reply): Promise<TestServer> {
  const calls: SeenCall[] = [];
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url: path = '', headers } = request;
    const call = { method, path, headers, body: await text(request) };
    const { status = 200, headers: extra = {}, json } = answer(call, calls.length);
    calls.push(call);
    response.writeHead(status, { 'content-type': 'application/json', ...extra });
    response.end(json === undefined ? '' : JSON.stringify(json));
  };
  const http = createServer((request, response) => void take(request, response));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    http,
    calls,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
}
