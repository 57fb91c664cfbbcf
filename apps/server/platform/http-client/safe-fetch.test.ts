import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Resolve } from './guarded-agent.ts';
import { isPublicAddress } from './public-address.ts';
import { createSafeFetcher, type SafeFetcherOptions } from './safe-fetch.ts';

const BODY = Buffer.from('%PDF-1.7 a small file');
const LIMIT = 1_000_000;
let port = 0;
const hits: string[] = [];

const server = createServer((request, response) => {
  const path = request.url ?? '';
  hits.push(path);
  const redirect = /^\/redirect\?(.*)$/.exec(path)?.[1];
  if (redirect !== undefined)
    return void response.writeHead(302, { location: decodeURIComponent(redirect) }).end();
  if (path === '/loop') return void response.writeHead(302, { location: '/loop' }).end();
  if (path === '/large-declared') return void response.writeHead(200, { 'content-length': 9e9 }).write(BODY);
  if (path === '/gzip') return void response.writeHead(200, { 'content-encoding': 'gzip' }).end(BODY);
  if (path === '/missing') return void response.writeHead(404).end('no');
  if (path === '/silent') return undefined;
  if (path === '/large-endless') {
    response.on('error', () => undefined);
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536)));
      response.once('drain', more);
    };
    more();
    return undefined;
  }
  if (path === '/drip') {
    const timer = setInterval(() => response.write('x'), 40);
    return void response.on('close', () => clearInterval(timer));
  }
  return void response.writeHead(200, { 'content-type': 'application/pdf; charset=x' }).end(BODY);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function codeOf(url: string, options: Partial<SafeFetcherOptions> = {}): Promise<string> {
  const fetcher = createSafeFetcher({
    openedHosts: [],
    totalTimeoutMs: 1_000,
    idleTimeoutMs: 400,
    ...options,
  });
  try {
    const result = await fetcher.fetch(url, { maxBytes: LIMIT });
    return result.ok ? 'ok' : result.error.code;
  } finally {
    await fetcher.close();
  }
}

// Spellings that mean this machine or an inner network. The server listens on loopback only; the port check is
// opened through `openedHosts` for none of them, so each must be stopped by what it is.
const INNER_HOSTS = [
  '127.0.0.1',
  '0.0.0.0',
  '0',
  '127.1',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '017700000001',
  '0177.0.0.1',
  '127.000.000.001',
  '[::1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[0:0:0:0:0:ffff:127.0.0.1]',
  '[::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[2002:7f00:1::]',
  '[2001:0:4136:e378:8000:63bf:80ff:fffe]',
  '[fe80::1]',
  '[fc00::1]',
  '[fd00:ec2::254]',
  '[ff02::1]',
  '169.254.169.254',
  '[::ffff:169.254.169.254]',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.0.1',
  '100.64.0.1',
  '100.100.100.200',
  '192.0.0.192',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  'localhost',
  'LOCALHOST',
  'localhost.',
  'foo.localhost',
  'metadata.google.internal',
  'intranet',
  '①②⑦.⓪.⓪.①',
  '127。0。0。1',
  '127%2e0%2e0%2e1',
];

describe('addresses of inner networks are refused before anything is connected', () => {
  for (const host of INNER_HOSTS) {
    test(host, async () => {
      const before = hits.length;
      expect(await codeOf(`http://${host}/file.pdf`)).toBe('blob-url-blocked');
      expect(hits).toHaveLength(before);
    });
  }
});

describe('what is no http address of a file is refused', () => {
  const wrong = [
    'file:///etc/passwd',
    'ftp://x.com/',
    'gopher://x.com/',
    'data:image/png;base64,AA',
    'javascript:1',
  ];
  for (const url of [
    ...wrong,
    'http://user:secret@example.com/',
    '//x',
    '',
    'http://',
    'http://[::1%25lo]/',
  ]) {
    test(url === '' ? '(empty)' : url, async () => {
      expect(await codeOf(url)).toBe('blob-url-invalid');
    });
  }
  test('unusual ports', async () => {
    for (const odd of [22, 6379, 8080])
      expect(await codeOf(`http://example.com:${odd}/`)).toBe('blob-url-blocked');
  });
});

const answering =
  (names: Readonly<Record<string, readonly string[]>>): Resolve =>
  (host, _options, done) => {
    const addresses = names[host] ?? [];
    setImmediate(() =>
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      ),
    );
  };

describe('names are judged by the address that is connected to', () => {
  const names = {
    'inner.example.com': ['127.0.0.1'],
    'mixed.example.com': ['93.184.216.34', '127.0.0.1'],
    'mapped.example.com': ['::ffff:127.0.0.1'],
    'metadata.example.com': ['169.254.169.254'],
  };
  for (const name of Object.keys(names)) {
    test(name, async () => {
      expect(await codeOf(`http://${name}/`, { resolve: answering(names) })).toBe('blob-url-blocked');
    });
  }

  test('a name that changes its answer is asked once for each connection, and the second answer is checked too', async () => {
    let asked = 0;
    const resolve: Resolve = (_host, _options, done) => {
      asked += 1;
      done(null, [{ address: asked === 1 ? '127.0.0.9' : '127.0.0.1', family: 4 }]);
    };
    const isPublic = (address: string) => address === '127.0.0.9' || isPublicAddress(address);
    const before = hits.length;
    expect(await codeOf('http://turning.example.com/', { resolve, isPublic })).toMatch(/timeout|unreachable/);
    expect(asked).toBe(1);
    expect(await codeOf('http://turning.example.com/', { resolve, isPublic })).toBe('blob-url-blocked');
    expect(hits).toHaveLength(before);
  });

  test('the socket refuses inner addresses even when the name check lets them through', async () => {
    // Only the block list stands between this name and the server.
    const { createGuardedAgent } = await import('./guarded-agent.ts');
    const { request } = await import('undici');
    const dispatcher = createGuardedAgent({
      isPublic: () => true,
      resolve: answering({ 'inner.example.com': ['127.0.0.1'] }),
      hasBlockList: true,
      idleTimeoutMs: 400,
    });
    for (const host of ['inner.example.com', '127.0.0.1', '[::ffff:127.0.0.1]']) {
      await expect(request(`http://${host}:${port}/`, { dispatcher }), host).rejects.toThrow();
    }
    await dispatcher.destroy();
    expect(hits).not.toContain('/');
  });
});

describe('redirects are checked like the first address', () => {
  const opened = () => ({ openedHosts: [`127.0.0.1:${port}`] });
  const at = (path: string) => `http://127.0.0.1:${port}${path}`;
  const to = (url: string) => codeOf(at(`/redirect?${encodeURIComponent(url)}`), opened());

  test('to inner addresses', async () => {
    for (const url of [
      'http://169.254.169.254/latest/',
      'http://[::1]/',
      'http://0.0.0.0/',
      'http://localhost/',
    ]) {
      expect(await to(url), url).toBe('blob-url-blocked');
    }
    expect(await to(`http://127.0.0.1:${port + 1}/`)).toBe('blob-url-blocked');
  });

  test('to other schemes, in circles, and to a file beside', async () => {
    expect(await to('file:///etc/passwd')).toBe('blob-url-invalid');
    expect(await codeOf(at('/loop'), opened())).toBe('blob-url-refused');
    expect(await to('/file.pdf')).toBe('ok');
  });
});

describe('answers are bounded in size and time', () => {
  const expected = {
    '/large-declared': 'too-large',
    '/large-endless': 'too-large',
    '/gzip': 'blob-url-refused',
    '/missing': 'blob-url-refused',
    '/silent': 'blob-url-timeout',
    '/drip': 'blob-url-timeout',
  };
  for (const [path, code] of Object.entries(expected)) {
    test(`${path} ends as ${code}`, async () => {
      expect(await codeOf(`http://127.0.0.1:${port}${path}`, { openedHosts: ['127.0.0.1'] })).toBe(code);
    });
  }
});

test('a file from an opened host comes with its name and claimed type', async () => {
  const fetcher = createSafeFetcher({ openedHosts: [`127.0.0.1:${port}`] });
  const result = await fetcher.fetch(`http://127.0.0.1:${port}/a%20b/Rechnung%20M%C3%A4rz.pdf`, {
    maxBytes: LIMIT,
  });
  await fetcher.close();
  expect(result).toMatchObject({
    ok: true,
    value: { fileName: 'Rechnung März.pdf', claimedType: 'application/pdf' },
  });
  expect(result.ok && Buffer.from(result.value.content).equals(BODY)).toBe(true);
});

test('the time limit holds while a connection is being made', async () => {
  const resolve: Resolve = () => undefined;
  expect(await codeOf('http://nobody-answers.example.com/', { resolve, totalTimeoutMs: 200 })).toBe(
    'blob-url-timeout',
  );
});

test('messages to callers name no address that was found on the way', async () => {
  const fetcher = createSafeFetcher({
    openedHosts: [],
    resolve: answering({ 'a.example.com': ['10.1.2.3'] }),
  });
  const result = await fetcher.fetch('http://a.example.com/', { maxBytes: LIMIT });
  await fetcher.close();
  expect(result.ok ? '' : result.error.message).not.toContain('10.1.2.3');
});
