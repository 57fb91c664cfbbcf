import type { FastifyInstance } from 'fastify';
import { RequestError } from '../../platform/routing/request-error.ts';

/** Room for the boundaries and fields of a form. */
const OVERHEAD_BYTES = 1024 * 1024;

/**
 * Refuses a body by its announced length before a byte of it is read. Kinds of bodies have tighter limits of their own; this is the one
 * that nothing passes.
 */
export function addBodyLimit(app: FastifyInstance, maxBytes: number): void {
  const limit = maxBytes + OVERHEAD_BYTES;
  app.addHook('onRequest', async (request) => {
    const announced = Number(request.headers['content-length'] ?? 0);
    if (!(announced > limit)) return;
    const megabytes = Math.floor(maxBytes / 1024 / 1024);
    const message = `The request is too large: at most ${megabytes} MB are taken.`;
    throw new RequestError({ status: 413, code: 'too-large', message });
  });
}
