import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createResetAddress } from '../../control/operator-requests.ts';
import { startMailServer, type MailServer } from '../../testing/mail-server.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

const OLD = 'correct horse battery';
const NEW = 'a better one than before';
let mail: MailServer;
let server: TestServer;
let [admin, email, id] = ['', '', ''];
beforeAll(async () => {
  mail = await startMailServer();
  server = await startTestServer({ SMTP_URL: mail.url, MAIL_FROM: 'Vouch <vouch@example.com>' });
  admin = await server.token('admin');
});
afterAll(async () => {
  await server.stop();
  await mail.stop();
});
beforeEach(async () => {
  email = `ann-${Math.random().toString(36).slice(2)}@example.com`;
  const made = await server.call('/users', { json: { email, password: OLD }, token: admin });
  id = String(made.body['id']);
});

const ask = (address: string) => server.call('/auth/password-reset', { json: { email: address } });
const confirm = (token: string, password = NEW) =>
  server.call('/auth/password-reset/confirm', { json: { token, new_password: password } });
const signIn = (password: string) => server.call('/auth/login', { json: { email, password } });
const mailsTo = (address: string) => mail.mails.filter(({ to }) => to.includes(address));
const tokenIn = (text: string | undefined) => /reset-password\?token=([\w-]+)/.exec(text ?? '')?.[1] ?? '';
const tokenFromMail = () =>
  vi.waitFor(() => {
    const token = tokenIn(mailsTo(email).at(-1)?.text);
    expect(token).not.toBe('');
    return token;
  }, 30_000);

test('a mail brings a link that sets a new password once, and ends all sessions', async () => {
  const { access_token: before } = (await signIn(OLD)).body;
  expect((await ask(email.toUpperCase())).status).toBe(202);
  const token = await tokenFromMail();
  expect((await confirm(token, 'short')).status).toBe(400);
  expect((await confirm(token)).status).toBe(204);
  expect([(await signIn(OLD)).status, (await signIn(NEW)).status]).toEqual([401, 200]);
  expect((await server.call('/auth/me', { token: String(before) })).status).toBe(401);
  const again = await confirm(token, 'yet another password');
  expect([again.status, again.body['code']]).toEqual([401, 'link-not-valid']);
  const { body } = await server.call(`/audit?subject_id=${id}&action=user.password-reset`, { token: admin });
  expect(body['entries']).toHaveLength(1);
});

test('who has no account, or a disabled one, gets the same answer and no mail', async () => {
  await server.call(`/users/${id}`, { method: 'PATCH', json: { status: 'disabled' }, token: admin });
  const nobody = `nobody-${id}@example.com`;
  const [known, unknown] = [await ask(email), await ask(nobody)];
  expect([known.status, unknown.status]).toEqual([202, 202]);
  expect(known.body).toEqual(unknown.body);
  const other = `other-${id}@example.com`;
  await server.call('/users', { json: { email: other, password: OLD }, token: admin });
  await ask(other);
  await vi.waitFor(() => expect(mailsTo(other)).toHaveLength(1), 30_000);
  expect([...mailsTo(email), ...mailsTo(nobody)]).toEqual([]);
});

test('nobody is flooded with mail, and asking often has to wait, known or not', async () => {
  const nobody = `nobody-${id}@example.com`;
  const statuses = async (address: string) => {
    const all: number[] = [];
    for (let i = 0; i < 8; i += 1) all.push((await ask(address)).status);
    return all;
  };
  const [known, unknown] = [await statuses(email), await statuses(nobody)];
  expect(known.slice(0, 6)).toEqual(unknown.slice(0, 6));
  expect(known).toContain(429);
  await vi.waitFor(() => expect(mailsTo(email).length).toBeGreaterThan(0), 30_000);
  expect(mailsTo(email).length).toBeLessThanOrEqual(3);
});

test('a mail that the server refuses at first arrives later, and the address is not in the log', async () => {
  mail.refuse(1);
  await ask(email);
  await tokenFromMail();
  expect(server.log.join('')).not.toContain(email);
});

describe('other links', () => {
  test('of administrators and of the command line do the same', async () => {
    const made = await server.call(`/users/${id}/password-reset`, { method: 'POST', token: admin });
    expect(made.status).toBe(201);
    const byOperator = await createResetAddress(email, server.settings);
    expect(new URL(byOperator.value).origin).toBe(server.url);
    expect((await confirm(tokenIn(String(made.body['reset_url'])))).status).toBe(204);
    expect((await signIn(NEW)).status).toBe(200);
    // Whoever held another link is out with the first new password.
    expect((await confirm(tokenIn(byOperator.value), OLD)).status).toBe(401);
    await expect(createResetAddress('nobody@nowhere.example', server.settings)).rejects.toThrow(
      'Nobody has this',
    );
  });

  test('for signing in set no password, and the other way round', async () => {
    const linked = await server.call('/users', { json: { email: `link-${id}@example.com` }, token: admin });
    const signInToken = new URL(String(linked.body['sign_in_url'])).searchParams.get('token') ?? '';
    expect((await confirm(signInToken)).status).toBe(401);
    const made = await server.call(`/users/${id}/password-reset`, { method: 'POST', token: admin });
    const resetToken = tokenIn(String(made.body['reset_url']));
    expect((await server.call('/auth/link', { json: { token: resetToken } })).status).toBe(401);
  });
});

test('of many who use one link at once, one sets the password', async () => {
  const made = await server.call(`/users/${id}/password-reset`, { method: 'POST', token: admin });
  const token = tokenIn(String(made.body['reset_url']));
  const answers = await Promise.all(Array.from({ length: 5 }, () => confirm(token)));
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 401, 401, 401, 401]);
});

test('a server without mail says so, and what it offers', async () => {
  expect((await server.call('/auth/methods')).body).toEqual({
    password: true,
    password_reset_by_mail: true,
    oidc: null,
  });
  const silent = await startTestServer();
  const answer = await silent.call('/auth/password-reset', { json: { email } });
  expect([answer.status, answer.body['code']]).toEqual([503, 'mail-not-set-up']);
  expect((await silent.call('/auth/methods')).body).toMatchObject({ password_reset_by_mail: false });
  await silent.stop();
});
