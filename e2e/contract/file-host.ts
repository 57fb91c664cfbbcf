import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A store of files on the loopback, as customers keep theirs behind an address. */
export interface FileHost extends AsyncDisposable {
  /** `host:port`, for the list of allowed hosts. */
  readonly host: string;
  /** Keeps a file and gives its address. */
  keep(name: string, bytes: Uint8Array): string;
}

/** Starts a file host on a free port. */
export async function startFileHost(): Promise<FileHost> {
  const files = new Map<string, Uint8Array>();
  const server = createServer((request, response) => {
    const bytes = files.get(request.url ?? '');
    response.writeHead(bytes === undefined ? 404 : 200);
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    keep(name, bytes) {
      files.set(`/${name}`, bytes);
      return `http://${host}/${name}`;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
