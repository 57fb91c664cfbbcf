import { runOrExplain } from '@vouch/server/main.ts';

/** Options of `vouch serve`. */
export interface ServeOptions {
  readonly port?: number;
  readonly host?: string;
  readonly role?: string;
}

/** Starts the server; with `role` "api" it leaves the documents to workers. Runs until it is stopped. */
export async function serve(options: ServeOptions): Promise<void> {
  if (options.port !== undefined) process.env['PORT'] = String(options.port);
  if (options.host !== undefined) process.env['HOST'] = options.host;
  await runOrExplain(options.role === 'api' ? 'api' : 'all');
}

/** Starts a worker: it takes documents from the queue and serves nothing. Runs until it is stopped. */
export async function work(): Promise<void> {
  await runOrExplain('worker');
}
