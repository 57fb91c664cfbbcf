import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startMailServer, type MailServer } from '../../testing/mail-server.ts';
import { startTestServer, type TestAnswer, type TestServer } from '../../testing/test-server.ts';

const PASSWORD = 'correct horse battery';
let mail: MailServer;
let server: TestServer;
let [admin, user, foreign] = ['', '', ''];
beforeAll(async () => {
  mail = await startMailServer();
  server = await startTestServer({ SMTP_URL: mail.url });
  [admin, user, foreign] = [
    await server.token('admin'),
    await server.token('user'),
    await server.foreignToken(),
  ];
});
afterAll(async () => {
  await server.stop();
  await mail.stop();
});

const invite = async (email: string, more: object = {}, by = admin) => {
  const answer = await server.call('/invitations', { json: { email, ...more }, token: by });
  const url = typeof answer.body['url'] === 'string' ? answer.body['url'] : 'http://none/';
  return { ...answer, id: String(answer.body['id']), token: new URL(url).searchParams.get('token') ?? '' };
};
const preview = (token: string) => server.call('/auth/invitation', { json: { token } });
const accept = (token: string, more: object = {}) =>
  server.call('/auth/invitation/accept', { json: { token, password: PASSWORD, ...more } });
const list = async (token: string) =>
  (await server.call('/invitations', { token })).body['invitations'] as Array<TestAnswer['body']>;

test('brings a person in with the role it names, once', async () => {
  const invited = await invite('Eve@example.com', { role: 'admin' });
  expect(invited.status).toBe(201);
  expect(invited.body).toMatchObject({ status: 'open', role: 'admin', is_mailed: true });
  expect((await preview(invited.token)).body).toMatchObject({
    email: 'Eve@example.com',
    organization: 'My organization',
  });
  await vi.waitFor(() => {
    const sent = mail.mails.find(({ to }) => to.includes('Eve@example.com'));
    expect(sent?.text).toContain(`/app/invitation?token=${invited.token}`);
  }, 30_000);
  const joined = await accept(invited.token, { name: 'Eve' });
  expect(joined.status).toBe(200);
  expect(joined.body['user']).toMatchObject({ email: 'Eve@example.com', role: 'admin', has_password: true });
  expect((await server.call('/users', { token: String(joined.body['access_token']) })).status).toBe(200);
  for (const answer of [await accept(invited.token), await preview(invited.token)]) {
    expect([answer.status, answer.body['code']]).toEqual([401, 'link-not-valid']);
  }
  expect((await list(admin))[0]).toMatchObject({ status: 'accepted' });
  expect(JSON.stringify(await list(admin))).not.toContain('token');
});

test('of many who accept at once, one joins', async () => {
  const { token } = await invite('race@example.com');
  const answers = await Promise.all(Array.from({ length: 5 }, () => accept(token)));
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401, 401, 401, 401]);
});

test('is worth nothing once it is taken back, replaced, or too old', async () => {
  const back = await invite('back@example.com');
  expect((await server.call(`/invitations/${back.id}`, { method: 'DELETE', token: admin })).status).toBe(204);
  expect((await accept(back.token)).status).toBe(401);
  const [first, second] = [await invite('twice@example.com'), await invite('TWICE@example.com')];
  expect([(await preview(first.token)).status, (await preview(second.token)).status]).toEqual([401, 200]);
  const old = await invite('old@example.com', { expires_in_days: 1 });
  const { executor } = server.composition.foundation.database;
  await executor.execute(
    `update invitations set expires_at = now() - interval '1 minute' where id = '${old.id}'`,
  );
  expect((await accept(old.token)).status).toBe(401);
  expect((await list(admin)).find((one) => one['id'] === old.id)).toMatchObject({ status: 'expired' });
});

test('does not take the place of an account that is there', async () => {
  const known = await invite('user@example.com');
  expect([known.status, known.body['code']]).toEqual([409, 'address-taken']);
  const late = await invite('late@example.com');
  await server.call('/users', { json: { email: 'late@example.com', password: PASSWORD }, token: admin });
  expect((await accept(late.token, { password: 'another good password' })).status).toBe(409);
  const login = { json: { email: 'late@example.com', password: 'another good password' } };
  expect((await server.call('/auth/login', login)).status).toBe(401);
});

test('does not tell an organization whom others have', async () => {
  expect((await invite('user@example.com', {}, foreign)).status).toBe(201);
});

test('is for administrators of the organization alone', async () => {
  const { id } = await invite('mine@example.com');
  expect((await server.call('/invitations')).status).toBe(401);
  expect((await server.call('/invitations', { token: user })).status).toBe(403);
  expect((await invite('x@example.com', {}, user)).status).toBe(403);
  expect((await list(foreign)).map((one) => one['id'])).not.toContain(id);
  expect((await server.call(`/invitations/${id}`, { method: 'DELETE', token: foreign })).status).toBe(404);
  expect((await invite('no address')).status).toBe(400);
  expect((await invite('y@example.com', { role: 'owner' })).status).toBe(400);
  expect((await invite('y@example.com', { expires_in_days: 31 })).status).toBe(400);
});
