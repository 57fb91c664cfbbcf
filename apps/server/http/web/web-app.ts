import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomHex } from '../../platform/ids.ts';
import { RequestError } from '../../platform/routing/request-error.ts';

/** Stands in the built page wherever the answer's own nonce belongs; the web app's build writes it. */
const NONCE_MARK = 'vouch-page-nonce';
/** Stands where the page is told whether anybody is signed in, so that it need not ask in vain. */
const SESSION_MARK = 'vouch-page-session';
const NONCE_BYTES = 16;

/** Scripts come from here alone, and style elements too but for those of the page itself: the dialogs' scroll lock makes one. */
const policyOf = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Serves the built web app under /app/: hashed assets for ever, its page for every other path. */
export async function addWebApp(app: FastifyInstance, root: string): Promise<void> {
  app.get('/', async (_request, reply) => reply.redirect('/app/', 302));
  if (existsSync(root)) await app.register(fastifyStatic, { root, serve: false, cacheControl: false });
  app.get('/app', async (request, reply) => sendPage(root, request, reply));
  app.get('/app/*', async (request, reply) => {
    const path = (request.params as { readonly '*': string })['*'];
    const isAsset = path.startsWith('assets/');
    if (existsSync(root) && (isAsset || (/\.\w{2,5}$/.test(path) && path !== 'index.html')))
      return sendAsset(path, isAsset, reply);
    return sendPage(root, request, reply);
  });
}

async function sendAsset(path: string, isHashed: boolean, reply: FastifyReply): Promise<FastifyReply> {
  reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
  return reply.sendFile(path);
}

async function sendPage(root: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const page = await readFile(join(root, 'index.html'), 'utf8').catch(() => null);
  if (page === null) {
    const message =
      'The web app is not built yet: run "npm run build" and start again. The API works without it.';
    throw new RequestError({ status: 503, code: 'web-app-missing', message });
  }
  const nonce = randomHex(NONCE_BYTES);
  return (
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', policyOf(nonce))
      // A nonce is for one answer.
      .header('cache-control', 'no-store')
      .send(
        page.replaceAll(NONCE_MARK, nonce).replaceAll(SESSION_MARK, request.principal ? 'living' : 'none'),
      )
  );
}
