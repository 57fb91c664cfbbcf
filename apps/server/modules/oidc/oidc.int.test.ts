import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSignInProvider, type SignInProvider } from '../../testing/sign-in-provider.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

let provider: SignInProvider;
let server: TestServer;
let admin = '';
beforeAll(async () => {
  provider = await startSignInProvider();
  server = await startTestServer({
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: 'vouch',
    OIDC_CLIENT_SECRET: 'hush',
    OIDC_NAME: 'Example',
    OIDC_ALLOWED_DOMAINS: 'example.com, Example.org',
  });
  provider.admit(`${server.url}/auth/oidc/callback`);
  admin = await server.token('admin');
});
afterAll(async () => {
  await server.stop();
  await provider.stop();
});

/** A browser: it follows redirects and keeps cookies, a jar for each origin. */
function openBrowser() {
  const jars = new Map<string, Map<string, string>>();
  const visit = async (url: string) => {
    const jar = jars.get(new URL(url).origin) ?? new Map<string, string>();
    jars.set(new URL(url).origin, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { redirect: 'manual', headers: { cookie, 'user-agent': 'a browser' } });
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split('; ');
      const [name = '', value = ''] = pair.split('=');
      if (value === '' || attributes.some((one) => one === 'Max-Age=0')) jar.delete(name);
      else jar.set(name, value);
    }
    return { response, next: response.headers.get('location') };
  };
  return {
    jar: (origin: string) => jars.get(origin) ?? new Map<string, string>(),
    visit,
    /** Goes on from an address until it comes to the web app, or to an address that `stop` knows. */
    async follow(from: string, stop: (url: string) => boolean = () => false): Promise<string> {
      for (let url = from, step = 0; step < 12; step += 1) {
        if (url.includes('/app/') || stop(url)) return url;
        const { next, response } = await visit(url);
        if (next === null) throw new Error(`${url} leads nowhere: ${response.status}`);
        url = new URL(next, url).href;
      }
      throw new Error('There is no end to it.');
    },
  };
}

const start = (next?: string) =>
  `${server.url}/auth/oidc/start${next === undefined ? '' : `?next=${encodeURIComponent(next)}`}`;
const isCallback = (url: string) => url.startsWith(`${server.url}/auth/oidc/callback`);
const signIn = async (next?: string) => {
  const browser = openBrowser();
  const landed = await browser.follow(start(next));
  const cookie = browser.jar(server.url).get('vouch_session');
  const headers = { cookie: `vouch_session=${cookie ?? ''}` };
  const me = cookie === undefined ? null : (await server.call('/auth/me', { headers })).body;
  return { landed: landed.slice(server.url.length), me };
};
const person = (name: string) => ({
  subject: `subject-${name}`,
  email: `${name}@example.com`,
  isEmailVerified: true,
});
const add = async (email: string) =>
  String((await server.call('/users', { json: { email }, token: admin })).body['id']);

describe('signing in with a provider', () => {
  test('is offered, and brings a known person in by its verified address', async () => {
    expect((await server.call('/auth/methods')).body['oidc']).toEqual({
      name: 'Example',
      url: '/auth/oidc/start',
    });
    const id = await add('ann@example.com');
    provider.present({ ...person('ann'), email: 'Ann@Example.com' });
    const { landed, me } = await signIn('/invoices?page=2');
    expect(landed).toBe('/app/invoices?page=2');
    expect(me).toMatchObject({ id, email: 'ann@example.com', role: 'user' });
    const { body } = await server.call(`/audit?actor_id=${id}&action=session.started`, { token: admin });
    expect(body['entries']).toMatchObject([{ data: { by: 'oidc', kind: 'browser' } }]);
  });

  test('knows the person again when its address at the provider has changed', async () => {
    const id = await add('ben@example.com');
    provider.present(person('ben'));
    await signIn();
    provider.present({ ...person('ben'), email: 'benjamin@example.com' });
    expect((await signIn()).me).toMatchObject({ id, email: 'ben@example.com' });
  });

  test('adds people of allowed domains as users, and nobody else', async () => {
    provider.present({ ...person('new'), email: 'new@example.org', name: 'New' });
    expect((await signIn()).me).toMatchObject({
      email: 'new@example.org',
      role: 'user',
      has_password: false,
    });
    for (const email of ['new@evil.example', 'new@sub.example.com', 'new@example.com.evil.example']) {
      provider.present({ subject: email, email, isEmailVerified: true });
      expect(await signIn()).toEqual({ landed: '/app/sign-in?error=domain-not-allowed', me: null });
    }
  });

  test('never trusts an address that the provider has not verified, or did not tell', async () => {
    await add('victim@example.com');
    for (const account of [
      { subject: 'thief-1', email: 'victim@example.com', isEmailVerified: false },
      { subject: 'thief-2', email: 'victim@example.com' },
      { subject: 'thief-3' },
    ]) {
      provider.present(account);
      const { landed, me } = await signIn();
      expect(me).toBeNull();
      expect(landed).toMatch(/^\/app\/sign-in\?error=(address-not-verified|domain-not-allowed)$/);
    }
  });

  test('lets nobody in whose account is disabled, and links a removed one to nobody', async () => {
    const id = await add('out@example.com');
    provider.present(person('out'));
    expect((await signIn()).me).toMatchObject({ id });
    await server.call(`/users/${id}`, { method: 'PATCH', json: { status: 'disabled' }, token: admin });
    expect(await signIn()).toEqual({ landed: '/app/sign-in?error=account-disabled', me: null });
    await server.call(`/users/${id}`, { method: 'DELETE', token: admin });
    const again = (await signIn()).me;
    expect(again).toMatchObject({ email: 'out@example.com' });
    expect(again?.['id']).not.toBe(id);
  });

  test('leads to no other site afterwards', async () => {
    provider.present(person('ann'));
    for (const next of ['https://evil.example/', '//evil.example', '/\\evil.example', '/a\nb']) {
      expect((await signIn(next)).landed, next).toBe('/app/');
    }
  });
});

describe('the way back', () => {
  test('is for the browser that went there, with its own state, once', async () => {
    provider.present(person('ann'));
    const [mine, other] = [openBrowser(), openBrowser()];
    const back = await mine.follow(start(), isCallback);
    expect((await other.visit(back)).next).toContain('error=sign-in-expired');
    await other.follow(start(), isCallback);
    expect((await other.visit(back)).next, 'another state').toContain('error=provider-failed');
    expect((await mine.visit(back)).next).toBe(`${server.url}/app/`);
    expect((await mine.visit(back)).next, 'a second time').toContain('error=sign-in-expired');
    expect(other.jar(server.url).has('vouch_session')).toBe(false);
  });

  test('with a made-up code, a changed state or a refusal of the provider lets nobody in', async () => {
    for (const change of [
      (url: URL) => url.searchParams.set('code', 'made-up'),
      (url: URL) => url.searchParams.set('state', 'made-up'),
      (url: URL) => url.searchParams.delete('state'),
      (url: URL) => url.searchParams.set('iss', 'https://evil.example'),
      (url: URL) => {
        url.searchParams.delete('code');
        url.searchParams.set('error', 'access_denied');
      },
    ]) {
      const browser = openBrowser();
      const back = new URL(await browser.follow(start(), isCallback));
      change(back);
      const { next, response } = await browser.visit(back.href);
      expect([response.status, next], await response.text()).toEqual([
        302,
        `${server.url}/app/sign-in?error=provider-failed`,
      ]);
      expect(browser.jar(server.url).has('vouch_session')).toBe(false);
    }
  });

  test('needs a flow that we sealed', async () => {
    for (const cookie of ['vouch_oidc=x', `vouch_oidc=${Buffer.alloc(200).toString('base64')}`]) {
      const answer = await server.call('/auth/oidc/callback?code=a&state=b', { headers: { cookie } });
      expect(answer.headers.get('location')).toContain('error=sign-in-expired');
    }
  });
});

test('the request to the provider carries PKCE, state and nonce, different each time', async () => {
  const urls = [];
  for (let i = 0; i < 2; i += 1) urls.push(new URL((await openBrowser().visit(start())).next ?? ''));
  for (const { searchParams } of urls) {
    expect(searchParams.get('code_challenge_method')).toBe('S256');
    expect(searchParams.get('response_type')).toBe('code');
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(searchParams.get(name)).toMatch(/^[\w-]{43}$/);
  }
  expect(urls[0]?.searchParams.get('state')).not.toBe(urls[1]?.searchParams.get('state'));
});

test('without a provider there is no such way, and an absent one is told', async () => {
  const plain = await startTestServer();
  expect((await plain.call('/auth/oidc/start')).body['code']).toBe('oidc-not-set-up');
  await plain.stop();
  const lost = await startTestServer({ OIDC_ISSUER: 'http://127.0.0.1:9', OIDC_CLIENT_ID: 'vouch' });
  const answer = await lost.call('/auth/oidc/start');
  expect([answer.status, answer.body['code']]).toEqual([503, 'oidc-unavailable']);
  await lost.stop();
});
