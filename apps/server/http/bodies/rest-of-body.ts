import type { FastifyInstance } from 'fastify';

/** How long the rest of a body is read after its answer. Whoever sends more slowly is cut off. */
const READ_ON_MS = 30_000;

/**
 * Reads and forgets what a client still sends when it was answered early, for example because its file is too large. Many clients read
 * nothing until they have sent everything: they would wait forever, or lose the answer with the connection.
 */
export function addRestOfBody(app: FastifyInstance): void {
  app.addHook('onSend', async ({ raw }, reply) => {
    // Closing at once would cut off the client in the middle of its body.
    if (!raw.complete) reply.removeHeader('connection');
  });
  app.addHook('onResponse', async ({ raw }) => {
    if (raw.complete || raw.destroyed) return;
    const cutOff = setTimeout(() => raw.destroy(), READ_ON_MS).unref();
    raw.once('close', () => clearTimeout(cutOff));
    raw.unpipe();
    raw.resume();
  });
}
