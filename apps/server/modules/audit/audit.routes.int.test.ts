import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

interface Entry {
  readonly action: string;
  readonly actor: { readonly email: string | null };
  readonly subject: { readonly kind: string };
  readonly created_at: string;
}

let server: TestServer;
let [admin, user, foreign] = ['', '', ''];
beforeAll(async () => {
  server = await startTestServer();
  [admin, user, foreign] = [
    await server.token('admin'),
    await server.token('user'),
    await server.foreignToken(),
  ];
  for (const share of [0.2, 0.3, 0.4]) {
    await server.call('/settings', { method: 'PATCH', json: { forgery_prior: share }, token: admin });
  }
});
afterAll(() => server.stop());

const list = async (query = '', token = admin) => {
  const answer = await server.call(`/audit?action=settings.changed&${query}`, { token });
  return { ...answer, entries: (answer.body['entries'] ?? []) as Entry[] };
};

test('shows who did what, newest first, in pages', async () => {
  const { entries, body } = await list('per_page=2');
  expect(entries.map(({ actor, subject }) => [actor.email, subject.kind])).toEqual([
    ['admin@example.com', 'organization'],
    ['admin@example.com', 'organization'],
  ]);
  expect(body['pagination']).toMatchObject({ total: 3, pages: 2, has_next: true });
  const [first, second] = entries;
  expect((first?.created_at ?? '') >= (second?.created_at ?? '')).toBe(true);
});

test('is filtered by person, kind, beginning of the action and time', async () => {
  const [newest] = (await list()).entries;
  const me = (await server.call('/auth/me', { token: admin })).body['id'];
  expect((await list(`actor_id=${String(me)}`)).entries).toHaveLength(3);
  expect((await list('actor_id=01890000-0000-7000-8000-000000000000')).entries).toHaveLength(0);
  expect((await list('subject_kind=invoice')).entries).toHaveLength(0);
  expect((await list(`from=${newest?.created_at}`)).entries.length).toBeGreaterThan(0);
  expect((await list('to=2000-01-01T00:00:00Z')).entries).toHaveLength(0);
  const begun = await server.call('/audit?action=settings.*', { token: admin });
  expect(begun.body['entries']).toHaveLength(3);
  const pattern = await server.call('/audit?action=s%25.*', { token: admin });
  expect(pattern.body['entries']).toHaveLength(0);
});

test('can be checked as a whole', async () => {
  const { status, body } = await server.call('/audit/verify', { token: admin });
  expect(status).toBe(200);
  expect(body).toMatchObject({ intact: true, broken: null });
  expect(body['entries']).toBeGreaterThanOrEqual(3);
});

test('is for administrators of its organization alone', async () => {
  for (const path of ['/audit', '/audit/verify']) {
    expect((await server.call(path)).status).toBe(401);
    expect((await server.call(path, { token: user })).status).toBe(403);
  }
  expect((await list('', foreign)).entries).toEqual([]);
  expect((await server.call('/audit?per_page=1000', { token: admin })).status).toBe(400);
  expect((await server.call('/audit?from=yesterday', { token: admin })).status).toBe(400);
});
