import { expect, test } from 'vitest';
import { type CallerFacts, isLocalCall, isLoopback, type ListenFacts } from './loopback.ts';

const listen: ListenFacts = { host: '127.0.0.1', trustedProxies: [], ownOrigins: [] };
const local: CallerFacts = { remoteAddress: '127.0.0.1', headers: { host: 'localhost:8000' } };

test('a call from this machine to a server for this machine is local', () => {
  expect(isLocalCall(local, listen)).toBe(true);
  for (const host of ['127.0.0.1:8000', '[::1]:8000', 'LOCALHOST']) {
    expect(isLocalCall({ ...local, headers: { host, origin: `http://${host}` } }, listen), host).toBe(true);
  }
});

test('one sign of another machine is enough to make it not local', () => {
  const signs: ReadonlyArray<readonly [string, CallerFacts, ListenFacts]> = [
    ['served to the network', local, { ...listen, host: '0.0.0.0' }],
    ['a proxy is trusted', local, { ...listen, trustedProxies: ['10.0.0.1'] }],
    ['the other end is elsewhere', { ...local, remoteAddress: '192.168.1.5' }, listen],
    ['the other end is unknown', { ...local, remoteAddress: undefined }, listen],
    ['it was forwarded', { ...local, headers: { ...local.headers, 'x-forwarded-for': '1.2.3.4' } }, listen],
    ['a foreign name points here', { ...local, headers: { host: 'rebound.example:8000' } }, listen],
    ['a name that only begins like ours', { ...local, headers: { host: 'localhost.evil.example' } }, listen],
    [
      'a page from elsewhere',
      { ...local, headers: { ...local.headers, origin: 'https://evil.example' } },
      listen,
    ],
    ['a page without an origin', { ...local, headers: { ...local.headers, origin: 'null' } }, listen],
    [
      'another port of this machine',
      { ...local, headers: { ...local.headers, origin: 'http://localhost:3000' } },
      listen,
    ],
    ['no host', { ...local, headers: {} }, listen],
  ];
  for (const [sign, caller, facts] of signs) expect(isLocalCall(caller, facts), sign).toBe(false);
});

test('loopback is told by its value, not by its beginning', () => {
  for (const host of ['localhost', '127.0.0.1', '127.9.9.9', '::1', '[::1]', '::ffff:127.0.0.1']) {
    expect(isLoopback(host), host).toBe(true);
  }
  for (const host of ['127.0.0.1.evil.example', '128.0.0.1', '::2', '0.0.0.0', '', 'localhost2']) {
    expect(isLoopback(host), host).toBe(false);
  }
});
