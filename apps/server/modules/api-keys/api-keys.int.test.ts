import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from '../../platform/database/database.ts';
import { startTestServer, type TestAnswer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let [admin, user, other, foreign] = ['', '', '', ''];
beforeAll(async () => {
  server = await startTestServer({ ANALYZE_ACCESS: 'authenticated' });
  [admin, user, other, foreign] = [
    await server.token('admin'),
    await server.token('user'),
    await server.token('user', 'other@example.com'),
    await server.foreignToken(),
  ];
});
afterAll(() => server.stop());

const make = async (json: object, token = user) => {
  const answer = await server.call('/api-keys', { json: { name: 'Scanner', ...json }, token });
  return { ...answer, key: String(answer.body['key']), id: String(answer.body['id']) };
};
const keysOf = async (token: string) =>
  (await server.call('/api-keys', { token })).body['api_keys'] as Array<TestAnswer['body']>;
const opens = async (key: string) => (await server.call('/invoices', { token: key })).status;

describe('a new key', () => {
  test('is shown once, opens at once, and is nowhere in the database or the log', async () => {
    const made = await make({ scopes: ['read'] });
    expect(made.status).toBe(201);
    expect(made.key).toMatch(/^vk_[\w-]{43}$/);
    expect(made.body).toMatchObject({
      status: 'active',
      owner: { email: 'user@example.com' },
      last_used_at: null,
    });
    expect(made.key.startsWith(String(made.body['prefix']))).toBe(true);
    expect(await opens(made.key)).toBe(200);
    const listed = await keysOf(user);
    expect(listed).toHaveLength(1);
    expect(JSON.stringify(listed)).not.toContain(made.key);
    const { executor } = server.composition.foundation.database;
    const tables = ['api_keys', 'audit_log', 'idempotency_keys'];
    const dumps = tables.map((table) =>
      rowsOf<{ text: string }>(executor, sql.raw(`select to_jsonb(t)::text as text from ${table} t`)),
    );
    const dump = JSON.stringify(await Promise.all(dumps));
    expect(dump).toContain(made.id);
    expect(dump).not.toContain(made.key.slice(12));
    expect(server.log.join('')).not.toContain(made.key.slice(12));
  });

  test('is not kept for a repeated request either', async () => {
    const headers = { 'idempotency-key': 'make-a-key' };
    const order = { json: { name: 'Twice', scopes: ['read'] }, token: user, headers };
    const [first, second] = [await server.call('/api-keys', order), await server.call('/api-keys', order)];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(first.body['key']).not.toBe(second.body['key']);
  });

  test('with scopes that are unknown, doubled, none, or beyond the person is refused', async () => {
    for (const scopes of [['all'], ['read', 'read'], []]) expect((await make({ scopes })).status).toBe(400);
    expect((await make({ scopes: ['read'], expires_in_days: 0 })).status).toBe(400);
    expect((await make({ scopes: ['admin'] })).status).toBe(403);
    expect((await make({ scopes: ['admin'] }, admin)).status).toBe(201);
    expect((await server.call('/api-keys', { json: { name: 'x', scopes: ['read'] } })).status).toBe(401);
  });
});

describe('scopes', () => {
  test('each open their endpoints and no others', async () => {
    const calls = {
      read: () => ['/invoices', {}] as const,
      write: () => ['/invoices/upload', { json: {} }] as const,
      analyze: () => ['/analyze', { method: 'POST' }] as const,
      admin: () => ['/audit', {}] as const,
    };
    for (const scope of ['read', 'write', 'analyze', 'admin'] as const) {
      const { key } = await make({ scopes: [scope] }, admin);
      for (const [needed, call] of Object.entries(calls)) {
        const [path, request] = call();
        const { status, body } = await server.call(path, { ...request, token: key });
        if (needed === scope) expect([401, 403], `${scope} on ${path}`).not.toContain(status);
        else expect([status, body['code']], `${scope} on ${path}`).toEqual([403, 'scope-missing']);
      }
    }
  });

  test('never make more keys, set a password, or let a person do more than before', async () => {
    const { key } = await make({ scopes: ['read', 'write', 'analyze', 'admin'] }, admin);
    for (const [path, json] of [
      ['/api-keys', { name: 'x', scopes: ['read'] }],
      ['/auth/password', { new_password: 'a new password for me' }],
    ] as const) {
      const answer = await server.call(path, { json, token: key });
      expect([answer.status, answer.body['code']]).toEqual([403, 'in-person-only']);
    }
    const me = await server.call('/auth/me', { token: (await make({ scopes: ['read'] }, admin)).key });
    expect(me.body).toMatchObject({ email: 'admin@example.com', role: 'user' });
  });
});

test('what is done with a key is noted with the key', async () => {
  const { key, id } = await make({ scopes: ['admin'] }, admin);
  await server.call('/settings', { method: 'PATCH', json: { forgery_prior: 0.33 }, token: key });
  const { body } = await server.call(`/audit?api_key_id=${id}`, { token: admin });
  expect(body['entries']).toMatchObject([
    { action: 'settings.changed', actor: { kind: 'api-key', email: 'admin@example.com', api_key_id: id } },
  ]);
});

test('a revoked key opens nothing from the next request on, and revoking again is harmless', async () => {
  const { key, id } = await make({ scopes: ['read'] });
  expect(await opens(key)).toBe(200);
  expect((await server.call(`/api-keys/${id}`, { method: 'DELETE', token: user })).status).toBe(204);
  expect(await opens(key)).toBe(401);
  expect((await server.call(`/api-keys/${id}`, { method: 'DELETE', token: user })).status).toBe(204);
  expect((await keysOf(user)).find((one) => one['id'] === id)).toMatchObject({ status: 'revoked' });
});

test('a rotated key works beside the new one for the overlap, and not at all without one', async () => {
  const old = await make({ scopes: ['read'], expires_in_days: 30 });
  const path = `/api-keys/${old.id}/rotate`;
  const rotated = await server.call(path, { json: { overlap_hours: 1 }, token: user });
  expect(rotated.status).toBe(201);
  expect(rotated.body).toMatchObject({ name: 'Scanner', scopes: ['read'], status: 'active' });
  const next = String(rotated.body['key']);
  expect([await opens(old.key), await opens(next)]).toEqual([200, 200]);
  expect((await keysOf(user)).find(({ id }) => id === old.id)).toMatchObject({
    replaced_by: rotated.body['id'],
  });
  expect((await server.call(path, { json: {}, token: user })).body['code']).toBe('key-ended');
  const nextPath = `/api-keys/${String(rotated.body['id'])}/rotate`;
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => server.call(nextPath, { json: { overlap_hours: 0 }, token: user })),
  );
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409, 409, 409, 409]);
  expect(await opens(next)).toBe(401);
});

test('keys are their owner’s: others and other organizations see and end none of them, administrators do', async () => {
  const { key, id } = await make({ scopes: ['read'] });
  for (const token of [other, foreign]) {
    expect((await keysOf(token)).map((one) => one['id'])).not.toContain(id);
    expect((await server.call(`/api-keys/${id}`, { method: 'DELETE', token })).status).toBe(404);
    expect((await server.call(`/api-keys/${id}/rotate`, { json: {}, token })).status).toBe(404);
  }
  expect((await keysOf(admin)).map((one) => one['id'])).toContain(id);
  expect(await opens(key)).toBe(200);
  expect((await server.call(`/api-keys/${id}`, { method: 'DELETE', token: admin })).status).toBe(204);
  expect(await opens(key)).toBe(401);
});

test('uses are noted, but not with a write each', async () => {
  const { key, id } = await make({ scopes: ['read'] });
  const lastUse = async () => (await keysOf(user)).find((one) => one['id'] === id)?.['last_used_at'];
  await opens(key);
  const first = await lastUse();
  expect(first).toEqual(expect.any(String));
  await opens(key);
  expect(await lastUse()).toBe(first);
});

test('made-up keys open nothing', async () => {
  for (const key of ['vk_', `vk_${'a'.repeat(43)}`, `vk_${'%'.repeat(43)}`])
    expect(await opens(key)).toBe(401);
});
