import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';
import { formOf, invoicePdf } from '../../testing/forms.ts';
import { auditLog } from '../audit/audit-log.tables.ts';

let server: TestServer;
let [admin, user, foreign] = ['', '', ''];
beforeAll(async () => {
  server = await startTestServer({ CONFIDENCE_THRESHOLD: '0.7' });
  [admin, user, foreign] = [
    await server.token('admin'),
    await server.token('user'),
    await server.foreignToken(),
  ];
});
afterAll(() => server.stop());

const change = (json: unknown, token?: string) =>
  server.call('/settings', { method: 'PATCH', json, ...(token === undefined ? {} : { token }) });

test('settings that nobody set are those of the server', async () => {
  const answer = await server.call('/settings', { token: user });
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({
    confidence_threshold: 0.7,
    second_approval_amount: null,
    second_approval_currency: null,
    forgery_prior: 0.1,
  });
});

test('a change holds for its organization alone, and leaves the other settings', async () => {
  const changed = await change({ confidence_threshold: 0.95, second_approval_amount: '5000.00' }, admin);
  expect(changed.status).toBe(200);
  expect(changed.body).toMatchObject({ confidence_threshold: 0.95, second_approval_amount: '5000.00' });
  expect((await change({ second_approval_amount: null }, admin)).body).toMatchObject({
    confidence_threshold: 0.95,
    second_approval_amount: null,
  });
  const { body } = await server.call('/settings', { token: foreign });
  expect(body).toMatchObject({ confidence_threshold: 0.7 });
});

test('every real change is noted with its old value', async () => {
  const before = Number((await server.call('/settings', { token: admin })).body['forgery_prior']);
  await change({ forgery_prior: 0.2 }, admin);
  await change({ forgery_prior: 0.2 }, admin);
  const { executor } = server.composition.foundation.database;
  const rows = await executor.select().from(auditLog).where(eq(auditLog.action, 'settings.changed'));
  const noted = rows.map(({ data }) => data).filter((data) => 'forgery_prior' in data);
  expect(noted).toEqual([{ forgery_prior: { from: before, to: 0.2 } }]);
});

test('values out of range, unknown settings, users and strangers are refused', async () => {
  for (const json of [
    { confidence_threshold: 1.1 },
    { second_approval_amount: -1 },
    { second_approval_amount: '-1' },
    { forgery_prior: 0 },
    { colour: 'red' },
  ]) {
    expect((await change(json, admin)).status, JSON.stringify(json)).toBe(400);
  }
  expect((await change({ forgery_prior: 0.3 }, user)).status).toBe(403);
  expect((await change({ forgery_prior: 0.3 })).status).toBe(401);
  expect((await server.call('/settings')).status).toBe(401);
});

test('the share of forgeries to expect moves the score of what is checked from then on', async () => {
  const scoreAt = async (prior: number, token: string) => {
    await change({ forgery_prior: prior }, token);
    const answer = await server.call('/analyze', { body: formOf(await invoicePdf(901), 'a.pdf'), token });
    expect(answer.status, answer.text).toBe(200);
    return Number(answer.body['score']);
  };
  const [rare, common] = [await scoreAt(0.02, foreign), await scoreAt(0.6, admin)];
  expect(common).toBeGreaterThan(rare);
});
