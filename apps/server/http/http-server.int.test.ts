import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENDPOINTS } from '@vouch/contract/endpoints.ts';
import { newId } from '../platform/ids.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ ALLOWED_ORIGINS: 'https://books.example' });
});
afterAll(() => server.stop());

/** A path of the endpoint with made-up parameters. */
const pathOf = (path: string) =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => (name === 'page' ? '1' : newId()));

describe('every endpoint of the contract is served and guarded as declared', () => {
  for (const { id, method, path, access } of ENDPOINTS) {
    test(`${method} ${path} (${id}) is ${access}`, async () => {
      const anonymous = await server.call(pathOf(path), { method });
      expect(anonymous.body['code']).not.toBe('no-such-path');
      if (access === 'user' || access === 'admin') {
        expect(anonymous.status).toBe(401);
        expect(anonymous.headers.get('www-authenticate')).toContain('Bearer');
      }
      if (access === 'admin') {
        const token = await server.token('user');
        expect((await server.call(pathOf(path), { method, token })).status).toBe(403);
      }
    });
  }
});

describe('errors', () => {
  test('are problem documents with a request id, in both words of the contract', async () => {
    const answer = await server.call('/no/such/thing?token=secret');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body).toMatchObject({
      status: 404,
      instance: '/no/such/thing',
      error: 'Not Found',
      errors: [],
    });
    expect(answer.body['details']).toBe(answer.body['detail']);
    expect(answer.body['request_id']).toBe(answer.headers.get('x-request-id'));
    expect(answer.text).not.toContain('secret');
  });

  test('are never HTML, whatever the client likes to read', async () => {
    for (const path of ['/invoices/x/y', '/analyze/nothing', '/documents', '/%', '/..%2f..%2fetc/passwd']) {
      const answer = await server.call(path, { headers: { accept: 'text/html' } });
      expect(answer.status, path).toBeGreaterThanOrEqual(400);
      expect(answer.headers.get('content-type'), path).toContain('application/problem+json');
    }
  });

  test('never blame the server for addresses that lead out of the web app', async () => {
    for (const path of ['/app/..%2f..%2fpackage.json', '/app/assets/..%2f..%2f..%2fpackage.json']) {
      expect((await server.call(path)).body, path).toMatchObject({ status: 404, code: 'no-such-path' });
    }
  });

  test('name a day that no calendar has', async () => {
    const token = await server.token('user');
    for (const day of ['0000-01-01', '2026-02-30', '2026-13-01', '%00']) {
      const answer = await server.call(`/invoices/?date_from=${day}`, { token });
      expect(answer.body, day).toMatchObject({ status: 400, errors: [{ pointer: '/query/date_from' }] });
    }
  });
});

test('a trailing slash makes no difference', async () => {
  const [with_, without] = await Promise.all([server.call('/health/'), server.call('/health')]);
  expect(with_.body).toEqual(without.body);
});

describe('health', () => {
  test('says that the server is up, and with what', async () => {
    expect((await server.call('/health')).body).toMatchObject({ status: 'healthy', service: 'vouch' });
    expect((await server.call('/health/database')).body).toMatchObject({
      status: 'healthy',
      database: 'connected',
    });
    const detailed = await server.call('/health/detailed');
    expect(detailed.status).toBe(200);
    expect(detailed.body).toMatchObject({
      status: 'healthy',
      components: { database: { status: 'healthy' }, redis: { status: 'not_configured' } },
    });
  });

  test('metrics speak the format of Prometheus and name no organization', async () => {
    await server.call('/health');
    const metrics = await server.call('/metrics');
    expect(metrics.text).toMatch(
      /^vouch_http_request_duration_seconds_count\{[^}]*route="\/health"[^}]*\} \d+$/m,
    );
    expect(metrics.text).toContain('process_cpu_seconds_total');
    expect(metrics.text).not.toMatch(/[{,](?:organization|user)\w*=/);
    expect(metrics.text).not.toMatch(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-/);
  });
});

describe('documentation', () => {
  test('is an OpenAPI 3.1 document with every endpoint', async () => {
    const { body } = await server.call('/openapi.json');
    expect(body['openapi']).toBe('3.1.0');
    const paths = body['paths'] as Record<string, Record<string, unknown>>;
    for (const { method, path } of ENDPOINTS) expect(paths[path]?.[method.toLowerCase()]).toBeDefined();
  });

  test('pages load nothing from elsewhere and run no inline script', async () => {
    for (const path of ['/docs', '/redoc']) {
      const page = await server.call(path);
      expect(page.status).toBe(200);
      expect(page.text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
      const policy = page.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toMatch(/https?:|upgrade-insecure/);
      for (const [, source = ''] of page.text.matchAll(/<script[^>]*src="([^"]+)"/g)) {
        const script = await server.call(new URL(source, `${server.url}${path}/`).pathname);
        expect(script.status, source).toBe(200);
        expect(script.text, source).not.toContain('https://cdn.');
      }
    }
  });
});

describe('answers to pages of other origins', () => {
  test('are for exactly the allowed ones', async () => {
    const allowed = await server.call('/health', { headers: { origin: 'https://books.example' } });
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://books.example');
    expect(allowed.headers.get('access-control-allow-credentials')).toBe('true');
    for (const origin of [
      'https://evil.example',
      'https://books.example.evil.example',
      'null',
      'http://books.example',
    ]) {
      const refused = await server.call('/health', { headers: { origin } });
      expect(refused.headers.get('access-control-allow-origin'), origin).toBeNull();
    }
  });

  test('carry a policy under which nothing runs', async () => {
    const { headers } = await server.call('/health');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBeTruthy();
  });
});
