import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { addErrorReplies } from '../problem/error-replies.ts';
import { addWebApp } from './web-app.ts';

async function serve(root: string) {
  const app = Fastify({ routerOptions: { ignoreTrailingSlash: true } });
  addErrorReplies(app, () => []);
  await addWebApp(app, root);
  return app;
}

function builtApp(): string {
  const root = mkdtempSync(join(tmpdir(), 'vouch-web-'));
  mkdirSync(join(root, 'assets'));
  writeFileSync(
    join(root, 'index.html'),
    '<!doctype html><meta property="csp-nonce" nonce="vouch-page-nonce"><title>Vouch</title>',
  );
  writeFileSync(join(root, 'assets', 'main-abc123.js'), 'export {};');
  writeFileSync(join(root, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(root, '..', 'outside.txt'), 'not for anybody');
  return root;
}

test('every path of the app is its page, under a policy without foreign scripts and styles', async () => {
  const app = await serve(builtApp());
  const nonces = new Set<string | undefined>();
  const urls = ['/app', '/app/', '/app/invoices', '/app/documents/1/review', '/app/sign-in?token=x'];
  for (const url of urls) {
    const answer = await app.inject(url);
    expect(answer.statusCode, url).toBe(200);
    expect(answer.body).toContain('<title>Vouch</title>');
    expect(answer.headers['cache-control']).toBe('no-store');
    const policy = String(answer.headers['content-security-policy']);
    expect(policy).toMatch(/script-src 'self';/);
    expect(policy).not.toContain('unsafe');
    const nonce = /style-src 'self' 'nonce-([0-9a-f]{32})';/.exec(policy)?.[1];
    expect(answer.body).toContain(`nonce="${nonce}"`);
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(urls.length);
  expect((await app.inject('/')).headers.location).toBe('/app/');
});

test('hashed assets are kept for ever, other files for an hour', async () => {
  const app = await serve(builtApp());
  const asset = await app.inject('/app/assets/main-abc123.js');
  expect(asset.headers['cache-control']).toContain('immutable');
  expect(asset.headers['content-type']).toContain('javascript');
  expect((await app.inject('/app/icon.svg')).headers['cache-control']).toBe('public, max-age=3600');
});

test('what is not there is a problem, not the page, and nothing outside is reached', async () => {
  const app = await serve(builtApp());
  for (const url of [
    '/app/assets/old-999.js',
    '/app/none.png',
    '/app/..%2foutside.txt',
    '/app/assets/..%2f..%2foutside.txt',
  ]) {
    const answer = await app.inject(url);
    expect(answer.statusCode, url).toBeGreaterThanOrEqual(400);
    expect(answer.headers['content-type'], url).toContain('problem+json');
    expect(answer.body).not.toContain('not for anybody');
  }
});

test('without a built app its pages say what to do', async () => {
  const app = await serve(join(tmpdir(), 'vouch-no-such-folder'));
  const answer = await app.inject('/app/');
  expect(answer.statusCode).toBe(503);
  expect(answer.json()).toMatchObject({ code: 'web-app-missing' });
});
