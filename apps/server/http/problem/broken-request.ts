import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { newId } from '../../platform/ids.ts';
import type { RequestErrorFacts } from '../../platform/routing/request-error.ts';
import { toProblem } from './to-problem.ts';

const BROKEN: RequestErrorFacts = {
  status: 400,
  code: 'bad-request',
  message: 'This is not a valid HTTP request.',
};

/** What Node's parser complains of, in our words. */
const BY_CODE: Readonly<Record<string, RequestErrorFacts>> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    code: 'headers-too-large',
    message: 'The headers are too large. Send a shorter token, or fewer cookies.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    code: 'request-timeout',
    message: 'The request took too long to arrive. Send it again.',
  },
};

/** Answers what could not even be read as a request, and ends the connection. */
export function replyToBrokenRequest(
  { code }: { readonly code?: string },
  socket: Pick<Socket, 'writable' | 'end' | 'destroy'>,
): void {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  endWithProblem(socket, BY_CODE[code ?? ''] ?? BROKEN, '/');
}

/** Writes a problem document on a bare connection, and ends it. */
export function endWithProblem(
  socket: { readonly end: (text: string) => unknown },
  facts: RequestErrorFacts,
  path: string,
): void {
  const body = JSON.stringify(toProblem(facts, { requestId: newId(), path }));
  const head = [
    `HTTP/1.1 ${facts.status} ${STATUS_CODES[facts.status] ?? 'Error'}`,
    ...(facts.status === 401 ? ['WWW-Authenticate: Bearer realm="vouch"'] : []),
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
