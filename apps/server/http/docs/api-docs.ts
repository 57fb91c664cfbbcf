import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';

const REDOC_BUNDLE = createRequire(import.meta.url).resolve('redoc/bundles/redoc.standalone.js');

const SWAGGER_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

// ReDoc makes style elements and a worker from a blob; scripts come from here alone.
const REDOC_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  'worker-src blob:',
  'child-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** ReDoc's own mark would be loaded from elsewhere; without an address it is left out. */
const REDOC_MARK = 'https://cdn.redoc.ly/redoc/logo-mini.svg';

/** Stands in the bar of Swagger UI instead of the plugin's own mark. */
const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" viewBox="0 0 120 40"><text x="0" y="29" font-family="sans-serif" font-size="28" font-weight="600" fill="#fff">Vouch</text></svg>`;

const REDOC_PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Vouch API</title><link rel="icon" type="image/svg+xml" href="/app/favicon.svg"></head>
<body style="margin:0"><redoc spec-url="/openapi.json" disable-search="false"></redoc><script src="/redoc/redoc.standalone.js"></script></body>
</html>
`;

/** Serves the OpenAPI document, Swagger UI and ReDoc; nothing is loaded from elsewhere. */
export async function addApiDocs(
  app: FastifyInstance,
  openApi: Readonly<Record<string, unknown>>,
): Promise<void> {
  const text = JSON.stringify(openApi);
  app.get('/openapi.json', async (_request, reply) =>
    reply.type('application/json; charset=utf-8').header('access-control-allow-origin', '*').send(text),
  );
  await app.register(swagger, { mode: 'static', specification: { document: openApi as never } });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: SWAGGER_POLICY,
    logo: { type: 'image/svg+xml', content: LOGO, href: '/docs' },
    theme: { title: 'Vouch API' },
    uiConfig: { docExpansion: 'list' },
  });
  app.get('/redoc', async (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('content-security-policy', REDOC_POLICY).send(REDOC_PAGE),
  );
  app.get('/redoc/redoc.standalone.js', async (_request, reply) =>
    reply
      .type('text/javascript; charset=utf-8')
      .header('cache-control', 'public, max-age=86400')
      .send((await readFile(REDOC_BUNDLE, 'utf8')).replace(REDOC_MARK, '')),
  );
}
