import { chmod, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import type { Logger } from '../platform/logger/logger.ts';
import { isControlKey } from './control-key.ts';
import { type ControlAnswerBody, ControlRequest, type ControlRequestBody } from './control-messages.ts';

/** What the control socket is made of. */
export interface ControlServerOptions {
  readonly address: string;
  readonly key: string;
  readonly log: Logger;
  readonly answer: (request: ControlRequestBody) => Promise<ControlAnswerBody>;
}

/** A control socket that listens. */
export interface ControlServer {
  close(): Promise<void>;
}

const MAX_MESSAGE_BYTES = 4_096;
const MESSAGE_TIMEOUT_MS = 5_000;

/** Listens for operators of this machine: one line of JSON in, one line out. */
export async function startControlServer(options: ControlServerOptions): Promise<ControlServer> {
  const { address } = options;
  const isFile = !address.startsWith('\\\\');
  // The caller holds the data folder, so a socket that lies there was left by a process that died.
  if (isFile) await rm(address, { force: true });
  const server = createServer((socket) => serve(socket, options));
  await listen(server, address);
  if (isFile) await chmod(address, 0o600);
  return {
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function listen(server: Server, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(address, resolve);
  });
}

function serve(socket: Socket, options: ControlServerOptions): void {
  let text = '';
  let isAnswered = false;
  socket.setEncoding('utf8');
  socket.setTimeout(MESSAGE_TIMEOUT_MS, () => socket.destroy());
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: string) => {
    text += chunk;
    if (text.length > MAX_MESSAGE_BYTES) return socket.destroy();
    if (isAnswered || !text.includes('\n')) return undefined;
    isAnswered = true;
    return void reply(text, options).then((answer) => socket.end(`${JSON.stringify(answer)}\n`));
  });
}

async function reply(text: string, { key, log, answer }: ControlServerOptions): Promise<ControlAnswerBody> {
  try {
    const request = ControlRequest.safeParse(JSON.parse(text));
    if (!request.success) return { ok: false, message: 'The server does not understand this request.' };
    if (!isControlKey(request.data.key, key)) return { ok: false, message: 'The key is wrong.' };
    log.info({ action: request.data.action }, 'control request');
    return await answer(request.data);
  } catch (error) {
    log.error({ err: error }, 'control request failed');
    return { ok: false, message: 'The server could not do this; its log says why.' };
  }
}
