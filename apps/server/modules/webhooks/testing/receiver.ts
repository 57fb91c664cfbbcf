import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request that came. */
export interface Received {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Answers a request; the default is 204. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A server of a customer that is told what happens. */
export async function startReceiver() {
  const received: Received[] = [];
  const world: { answer: Answer } = { answer: (response) => response.writeHead(204).end() };
  const server = createServer((request, response) => {
    const take = (body: string) => {
      const headers = request.headers as Record<string, string>;
      received.push({ path: request.url ?? '', headers, body });
      world.answer(response, request);
    };
    text(request).then(take, () => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    received,
    world,
    host: `127.0.0.1:${port}`,
    url: `http://127.0.0.1:${port}`,
    /** Waits until so many requests came. */
    async count(number: number): Promise<readonly Received[]> {
      for (let round = 0; received.length < number; round += 1) {
        if (round > 600) throw new Error(`Only ${received.length} of ${number} requests came.`);
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      return received;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A receiver that runs. */
export type Receiver = Awaited<ReturnType<typeof startReceiver>>;
