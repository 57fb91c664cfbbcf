import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { rowsOf } from '../../platform/database/database.ts';
import { startTestServer, type TestAnswer, type TestServer } from '../../testing/test-server.ts';

const PASSWORD = 'correct horse battery';
let server: TestServer;
let [admin, user, foreign] = ['', '', ''];
let adminId = '';
beforeAll(async () => {
  server = await startTestServer();
  [admin, user, foreign] = [
    await server.token('admin', 'chief@example.com'),
    await server.token('user'),
    await server.foreignToken(),
  ];
  adminId = String((await server.call('/auth/me', { token: admin })).body['id']);
});
afterAll(() => server.stop());

const add = async (json: object) => {
  const answer = await server.call('/users', { json, token: admin });
  return { ...answer, id: String(answer.body['id']) };
};
const change = (id: string, json: object, token = admin) =>
  server.call(`/users/${id}`, { method: 'PATCH', json, token });
const remove = (id: string, token = admin) => server.call(`/users/${id}`, { method: 'DELETE', token });
const signIn = (email: string) => server.call('/auth/login', { json: { email, password: PASSWORD } });

describe('people', () => {
  test('are added with a password, or with a link that signs them in once', async () => {
    const made = await add({ email: 'Ann@Example.com', name: 'Ann', password: PASSWORD });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      name: 'Ann',
      role: 'user',
      status: 'active',
      has_password: true,
      sign_in_url: null,
    });
    expect((await signIn('ann@example.com')).status).toBe(200);
    const linked = await add({ email: 'ben@example.com' });
    const token = new URL(String(linked.body['sign_in_url'])).searchParams.get('token');
    expect((await server.call('/auth/link', { json: { token } })).body['user']).toMatchObject({
      email: 'ben@example.com',
    });
    const taken = await add({ email: 'ANN@example.com', password: PASSWORD });
    expect([taken.status, taken.body['code']]).toEqual([409, 'address-taken']);
    expect((await add({ email: 'no address' })).status).toBe(400);
    expect((await add({ email: 'c@example.com', password: 'short' })).status).toBe(400);
    expect((await add({ email: 'c@example.com', role: 'owner' })).status).toBe(400);
  });

  test('are listed in pages, by part of name or address, role and status', async () => {
    const list = async (query: string) => {
      const { body } = await server.call(`/users?${query}`, { token: admin });
      return (body['users'] as Array<TestAnswer['body']>).map((one) => one['email']);
    };
    expect(await list('q=ANN')).toEqual(['Ann@Example.com']);
    expect(await list('q=%25')).toEqual([]);
    expect(await list('role=admin')).toEqual(['chief@example.com']);
    expect(await list('status=disabled')).toEqual([]);
    const { body } = await server.call('/users?per_page=1', { token: admin });
    expect(body['users']).toHaveLength(1);
    expect(body['pagination']).toMatchObject({ has_next: true });
  });

  test('of other organizations are not there', async () => {
    const { id } = await add({ email: 'hidden@example.com', password: PASSWORD });
    expect((await server.call(`/users/${id}`, { token: foreign })).status).toBe(404);
    expect((await change(id, { name: 'x' }, foreign)).status).toBe(404);
    expect((await remove(id, foreign)).status).toBe(404);
    expect(
      (await server.call(`/users/${id}/password-reset`, { method: 'POST', token: foreign })).status,
    ).toBe(404);
    const { body } = await server.call('/users', { token: foreign });
    expect(JSON.stringify(body)).not.toContain('example.com"');
    expect((await server.call(`/users/${id}`, { token: admin })).body['email']).toBe('hidden@example.com');
  });

  test('are for administrators alone', async () => {
    for (const [path, method] of [
      ['/users', 'GET'],
      [`/users/${adminId}`, 'GET'],
      [`/users/${adminId}`, 'DELETE'],
    ] as const) {
      expect((await server.call(path, { method, token: user })).status).toBe(403);
      expect((await server.call(path, { method })).status).toBe(401);
    }
    expect((await change(adminId, { role: 'user' }, user)).status).toBe(403);
  });
});

test('a disabled person is out at once: token, session, key and password; and back when enabled', async () => {
  const { id } = await add({ email: 'out@example.com', password: PASSWORD });
  const { access_token: session, refresh_token: refreshToken } = (await signIn('out@example.com')).body;
  const operators = await server.token('user', 'out@example.com');
  const made = await server.call('/api-keys', {
    json: { name: 'k', scopes: ['read'] },
    token: String(session),
  });
  const key = String(made.body['key']);
  const opened = async () =>
    Promise.all(
      [String(session), operators, key].map(
        async (token) => (await server.call('/auth/me', { token })).status,
      ),
    );
  expect(await opened()).toEqual([200, 200, 200]);
  expect((await change(id, { status: 'disabled' })).body).toMatchObject({ status: 'disabled' });
  expect(await opened()).toEqual([401, 401, 401]);
  expect((await signIn('out@example.com')).status).toBe(401);
  expect((await server.call('/auth/refresh', { json: { refresh_token: refreshToken } })).status).toBe(401);
  expect((await change(id, { status: 'active' })).body).toMatchObject({ status: 'active' });
  expect((await signIn('out@example.com')).status).toBe(200);
  expect((await opened())[0]).toBe(401);
});

test('a removed person is out, and the address is free again', async () => {
  const { id } = await add({ email: 'gone@example.com', password: PASSWORD });
  const { access_token: token } = (await signIn('gone@example.com')).body;
  expect((await remove(id)).status).toBe(204);
  expect((await server.call('/auth/me', { token: String(token) })).status).toBe(401);
  expect((await remove(id)).status).toBe(404);
  expect((await add({ email: 'gone@example.com', password: PASSWORD })).status).toBe(201);
});

test('a new role holds from the next request on', async () => {
  const { id } = await add({ email: 'rise@example.com', password: PASSWORD });
  const token = String((await signIn('rise@example.com')).body['access_token']);
  expect((await server.call('/users', { token })).status).toBe(403);
  await change(id, { role: 'admin' });
  expect((await server.call('/users', { token })).status).toBe(200);
  await change(id, { role: 'user' });
  expect((await server.call('/users', { token })).status).toBe(403);
});

describe('the last administrator', () => {
  test('can not be removed, demoted or disabled', async () => {
    for (const answer of [
      await remove(adminId),
      await change(adminId, { role: 'user' }),
      await change(adminId, { status: 'disabled' }),
    ]) {
      expect([answer.status, answer.body['code']]).toEqual([409, 'last-administrator']);
    }
    expect((await change(adminId, { name: 'Chief' })).status).toBe(200);
  });

  test('stays, however many administrators remove each other at once', async () => {
    const others = [];
    for (let i = 0; i < 3; i += 1) {
      others.push((await add({ email: `boss${i}@example.com`, role: 'admin', password: PASSWORD })).id);
    }
    const all = [adminId, ...others];
    const answers = await Promise.all(all.map((id) => change(id, { status: 'disabled' })));
    expect(answers.filter(({ status }) => status === 409).length).toBeGreaterThan(0);
    const { executor } = server.composition.foundation.database;
    const rows = await rowsOf<{ admins: number }>(
      executor,
      sql.raw(
        `select count(*)::int as admins from users where role = 'admin' and disabled_at is null and organization_id = (select organization_id from users where id = '${adminId}')`,
      ),
    );
    expect(rows).toEqual([{ admins: 1 }]);
    await executor.execute(`update users set disabled_at = null where id = '${adminId}'`);
  });
});

test('every change is noted with what it was before', async () => {
  const { id } = await add({ email: 'noted@example.com', password: PASSWORD });
  await change(id, { role: 'admin', name: 'Noted' });
  await change(id, { role: 'admin' });
  await remove(id);
  const { body } = await server.call(`/audit?subject_id=${id}`, { token: admin });
  const entries = body['entries'] as Array<{ action: string; data: unknown }>;
  expect(entries.map(({ action }) => action)).toEqual(['user.removed', 'user.changed', 'user.added']);
  expect(entries[1]?.data).toEqual({ role: { from: 'user', to: 'admin' }, name: { from: '', to: 'Noted' } });
});

test('a refused sign-in is noted, without what was typed', async () => {
  const { id } = await add({ email: 'guessed@example.com', password: PASSWORD });
  const json = { email: 'guessed@example.com', password: 'not the password' };
  expect((await server.call('/auth/login', { json })).status).toBe(401);
  const noted = async () => (await server.call(`/audit?subject_id=${id}`, { token: admin })).body['entries'];
  await vi.waitFor(async () => {
    expect(await noted()).toMatchObject([
      { action: 'sign-in.refused', data: { reason: 'password' } },
      { action: 'user.added' },
    ]);
  });
});
