import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
const browser = { 'x-vouch-request': '1', 'sec-fetch-site': 'same-origin' };

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const cookieIn = (headers: Headers): string => headers.getSetCookie()[0]?.split(';')[0] ?? '';

async function freshLink(): Promise<string> {
  const link = await server.composition.signInLink();
  return new URL(link ?? 'http://none/').searchParams.get('token') ?? '';
}

describe('sign-in by link', () => {
  test('works once, and gives a browser a cookie that scripts can not read', async () => {
    const token = await freshLink();
    const first = await server.call('/auth/link', { json: { token }, headers: browser });
    expect(first.status).toBe(200);
    expect(first.headers.getSetCookie()[0]).toMatch(/^vouch_session=.*HttpOnly.*SameSite=Strict/);
    expect(first.body['refresh_token']).toBeNull();
    const me = await server.call('/auth/me', { headers: { cookie: cookieIn(first.headers) } });
    expect(me.body).toMatchObject({ email: 'admin@vouch.local', role: 'admin', has_password: false });
    const again = await server.call('/auth/link', { json: { token }, headers: browser });
    expect(again.status).toBe(401);
    expect(again.body['code']).toBe('link-not-valid');
  });

  test('of many who use one link at once, one gets in', async () => {
    const token = await freshLink();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => server.call('/auth/link', { json: { token } })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });
});

describe('sign-in by password', () => {
  const email = 'admin@vouch.local';
  const password = 'correct horse battery';
  let cookie = '';

  beforeAll(async () => {
    cookie = cookieIn(
      (await server.call('/auth/link', { json: { token: await freshLink() }, headers: browser })).headers,
    );
    const set = await server.call('/auth/password', {
      json: { new_password: password },
      headers: { cookie, ...browser },
    });
    expect(set.status).toBe(204);
  });

  test('works whatever the case of the address, and gives a program a refresh token', async () => {
    const answer = await server.call('/auth/login', { json: { email: email.toUpperCase(), password } });
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie()).toEqual([]);
    const me = await server.call('/auth/me', { token: String(answer.body['access_token']) });
    expect(me.body['email']).toBe(email);
  });

  test('a wrong password and an unknown address get the same answer', async () => {
    const wrong = await server.call('/auth/login', { json: { email, password: 'not this one' } });
    const unknown = await server.call('/auth/login', { json: { email: 'nobody@example.com', password } });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(wrong.body['detail']).toBe(unknown.body['detail']);
    expect(wrong.body['code']).toBe('wrong-password');
  });

  test('what is no sign-in at all is 400 and names what is wrong', async () => {
    const answer = await server.call('/auth/login', { json: { email: 'x' } });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body['errors'])).toContain('/body/password');
    for (const request of [
      { body: 'email=a', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      { body: '{"email":"a@b.de","password":"x"}', headers: { 'content-type': 'text/plain' } },
    ]) {
      expect((await server.call('/auth/login', request)).status).toBe(415);
    }
  });

  test('a refresh token works once; a copied one ends the session', async () => {
    const first = (await server.call('/auth/login', { json: { email, password } })).body;
    const second = await server.call('/auth/refresh', { json: { refresh_token: first['refresh_token'] } });
    expect(second.status).toBe(200);
    const copied = await server.call('/auth/refresh', { json: { refresh_token: first['refresh_token'] } });
    expect(copied.status).toBe(401);
    const after = await server.call('/auth/refresh', {
      json: { refresh_token: second.body['refresh_token'] },
    });
    expect(after.status).toBe(401);
    expect((await server.call('/auth/me', { token: String(second.body['access_token']) })).status).toBe(401);
  });

  test('signing out ends the session and its token at once', async () => {
    const signedIn = await server.call('/auth/login', { json: { email, password }, headers: browser });
    const headers = { cookie: cookieIn(signedIn.headers), ...browser };
    const renewed = await server.call('/auth/refresh', { method: 'POST', headers });
    expect(renewed.status).toBe(200);
    expect((await server.call('/auth/logout', { method: 'POST', headers })).status).toBe(204);
    expect((await server.call('/auth/me', { headers })).status).toBe(401);
    expect((await server.call('/auth/me', { token: String(renewed.body['access_token']) })).status).toBe(401);
  });

  test('a new password needs the old one and ends the other sessions', async () => {
    const other = await server.call('/auth/login', { json: { email, password } });
    const token = String(other.body['access_token']);
    const headers = { cookie, ...browser };
    const refused = await server.call('/auth/password', {
      json: { new_password: 'another good one' },
      headers,
    });
    expect(refused.status).toBe(401);
    const json = { current_password: password, new_password: 'another good one' };
    expect((await server.call('/auth/password', { json, headers })).status).toBe(204);
    expect((await server.call('/auth/me', { token })).status).toBe(401);
    expect((await server.call('/auth/me', { headers })).status).toBe(200);
    expect((await server.call('/auth/password', { json: { new_password: 'short' }, headers })).status).toBe(
      400,
    );
  });

  test('once a password is set, no more links are printed', async () => {
    expect(await server.composition.signInLink()).toBeNull();
  });
});

test('a cookie alone changes nothing when another site may have sent the request', async () => {
  const person = await server.token('user', 'cookie@example.com');
  expect(person).not.toBe('');
  const cookie = 'vouch_session=anything-at-all';
  for (const headers of [
    { cookie },
    { cookie, origin: 'https://evil.example', 'x-vouch-request': '1' },
    { cookie, origin: 'null', 'x-vouch-request': '1' },
    { cookie, 'sec-fetch-site': 'cross-site', 'x-vouch-request': '1' },
    { cookie, 'sec-fetch-site': 'same-site', 'x-vouch-request': '1' },
  ]) {
    const answer = await server.call('/auth/logout', { method: 'POST', headers });
    expect(answer.status, JSON.stringify(headers)).toBe(403);
    expect(answer.body['code']).toBe('cross-site-request');
  }
});

describe('tokens of operators', () => {
  test('carry their role, add the person, and work while the server runs', async () => {
    const user = await server.call('/auth/me', { token: await server.token('user', 'new@example.com') });
    expect(user.body).toMatchObject({ email: 'new@example.com', role: 'user' });
    const admin = await server.call('/auth/me', { token: await server.token('admin', 'boss@example.com') });
    expect(admin.body['role']).toBe('admin');
  });

  test('anything that we did not sign just so is refused', async () => {
    const token = await server.token('user');
    const [head = '', body = '', signature = ''] = token.split('.');
    const forgedBody = Buffer.from(
      Buffer.from(body, 'base64url').toString().replace('"user"', '"admin"'),
    ).toString('base64url');
    const none = Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url');
    for (const forged of [
      `${head}.${forgedBody}.${signature}`,
      `${none}.${body}.`,
      `${head}.${body}.`,
      'x',
      `${token}x`,
    ]) {
      expect((await server.call('/auth/me', { token: forged })).status, forged).toBe(401);
    }
  });
});

test('no secret of all this stands in the log', () => {
  const log = server.log.join('');
  expect(log.length).toBeGreaterThan(1_000);
  for (const secret of ['correct horse', 'another good one', 'vouch_session=', 'Bearer ey', 'eyJ']) {
    expect(log).not.toContain(secret);
  }
});
