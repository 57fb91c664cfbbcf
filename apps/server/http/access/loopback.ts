import { isIP } from 'node:net';

/** What is known about a caller before anybody signed in. */
export interface CallerFacts {
  /** Address of the other end of the connection. */
  readonly remoteAddress: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Where the server listens. */
export interface ListenFacts {
  readonly host: string;
  readonly trustedProxies: readonly string[];
  /** Own origins: of the address, and of the public address. */
  readonly ownOrigins: readonly string[];
}

const FORWARDING_HEADERS = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'via',
];

/** Whether an address or host name means this machine. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '').toLowerCase();
  if (name === 'localhost' || name === '::1') return true;
  if (name.startsWith('::ffff:127.')) return true;
  return isIP(name) === 4 && name.startsWith('127.');
}

/**
 * Whether a call surely comes from a program or page of this machine: the server listens on loopback, trusts no proxy, nothing was
 * forwarded, `Host` is this machine's name (so a foreign name that points here is out), and `Origin` is absent or ours.
 */
export function isLocalCall(caller: CallerFacts, listen: ListenFacts): boolean {
  if (!isLoopback(listen.host) || listen.trustedProxies.length > 0) return false;
  if (!isLoopback(caller.remoteAddress ?? '')) return false;
  if (FORWARDING_HEADERS.some((name) => caller.headers[name] !== undefined)) return false;
  const { host, origin } = caller.headers;
  if (typeof host !== 'string' || !isLoopback(hostNameOf(host))) return false;
  return origin === undefined || isOwnOrigin(origin, host, listen.ownOrigins);
}

/** Whether a page's origin is this server: the very host that was called, or one of ours. */
export function isOwnOrigin(
  origin: string | readonly string[],
  host: string | undefined,
  ownOrigins: readonly string[],
): boolean {
  if (typeof origin !== 'string') return false;
  if (ownOrigins.includes(origin)) return true;
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
}

function hostNameOf(host: string): string {
  return host.startsWith('[') ? host.slice(0, host.indexOf(']') + 1) : (host.split(':')[0] ?? '');
}
