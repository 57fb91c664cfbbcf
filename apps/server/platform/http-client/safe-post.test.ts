import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSafePoster, type SafePoster } from './safe-post.ts';

const PATHS: Readonly<Record<string, RequestListener>> = {
  '/ok': (_request, response) => response.end('taken'),
  '/redirect': (_request, response) => response.writeHead(307, { location: '/ok' }).end(),
  '/endless': (_request, response) => {
    const timer = setInterval(() => response.write('x'.repeat(500)), 5);
    response.once('close', () => clearInterval(timer));
  },
  '/silent': () => undefined,
  '/drip': (_request, response) => void response.writeHead(200).write('a'),
  '/busy': (_request, response) => response.writeHead(429, { 'retry-after': '7' }).end(),
};
let server: Server;
let base = '';
const seen: string[] = [];
let poster: SafePoster;
beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request.url ?? '');
    PATHS[request.url ?? '']?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  base = `http://127.0.0.1:${port}`;
  poster = createSafePoster({ openedHosts: [`127.0.0.1:${port}`], timeoutMs: 500 });
});
afterAll(async () => {
  await poster.close();
  server.closeAllConnections();
  server.close();
});

const post = (url: string) => poster.post({ url, body: '{}', headers: {} });

test('an answer is told with its beginning, whatever its status', async () => {
  expect(await post(`${base}/ok`)).toMatchObject({ ok: true, value: { status: 200, excerpt: 'taken' } });
  expect(await post(`${base}/busy`)).toMatchObject({ ok: true, value: { status: 429, retryAfter: '7' } });
});

test('a redirect is not followed', async () => {
  seen.length = 0;
  expect(await post(`${base}/redirect`)).toMatchObject({ ok: true, value: { status: 307 } });
  expect(seen).toEqual(['/redirect']);
});

test('of an endless body the beginning is read, and a body that stops takes nothing from the status', async () => {
  const endless = await post(`${base}/endless`);
  expect(endless.ok && endless.value.excerpt.length).toBe(1_000);
  expect(await post(`${base}/drip`)).toMatchObject({ ok: true, value: { status: 200, excerpt: 'a' } });
});

test('a receiver that never answers is given up', async () => {
  expect(await post(`${base}/silent`)).toEqual({ ok: false, error: 'timeout' });
});

test('names and literals that lead inside are not reached', async () => {
  const inner = createSafePoster({
    openedHosts: [],
    timeoutMs: 500,
    resolve: (_host, _options, done) => done(null, [{ address: '10.0.0.8', family: 4 }]),
  });
  const send = (url: string) => inner.post({ url, body: '{}', headers: {} });
  seen.length = 0;
  expect(await send('https://books.example.com/ok')).toEqual({ ok: false, error: 'blocked' });
  expect(await send('https://127.0.0.1/ok')).toEqual({ ok: false, error: 'blocked' });
  expect(await send(`${base}/ok`)).toEqual({ ok: false, error: 'blocked' });
  expect(await send('http://books.example.com/ok')).toEqual({ ok: false, error: 'invalid' });
  expect(seen).toEqual([]);
  await inner.close();
});
