import { connect } from 'node:net';
import { controlAddressOf } from './control-address.ts';
import { loadControlKey } from './control-key.ts';
import { ControlAnswer, type ControlAnswerBody, type ControlRequestBody } from './control-messages.ts';

/** Long enough to check an audit log of a million entries. */
const TIMEOUT_MS = 120_000;

/** A request without its key, for each action. */
export type ControlOrder = ControlRequestBody extends infer R
  ? R extends unknown
    ? Omit<R, 'key'>
    : never
  : never;

/** Asks the server that runs on this data folder; `null` when none does. */
export async function askServer(dataDir: string, order: ControlOrder): Promise<ControlAnswerBody | null> {
  const key = await loadControlKey(dataDir);
  const line = await exchange(controlAddressOf(dataDir), `${JSON.stringify({ ...order, key })}\n`);
  return line === null ? null : ControlAnswer.parse(JSON.parse(line));
}

function exchange(address: string, message: string): Promise<string | null> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(address, () => socket.write(message));
    socket.setEncoding('utf8');
    socket.setTimeout(TIMEOUT_MS, () => socket.destroy(new Error('The running server does not answer.')));
    socket.on('data', (chunk: string) => {
      answer += chunk;
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      const isNobodyThere = error.code === 'ENOENT' || error.code === 'ECONNREFUSED';
      return isNobodyThere ? resolve(null) : reject(error);
    });
    socket.on('end', () => resolve(answer));
  });
}
