import { isIP } from 'node:net';
import { blocked, invalid } from './fetch-problem.ts';

/** Where a checked address leads. */
export interface Target {
  readonly url: URL;
  /** Whether the operator opened this host although it may be private. */
  readonly isOpened: boolean;
}

/** What decides about addresses. */
export interface UrlPolicy {
  /** `host` (any port) or `host:port`, lower case. */
  readonly openedHosts: ReadonlySet<string>;
  /** Whether an IP address is public; tests bring their own. */
  readonly isPublic: (address: string) => boolean;
}

/** The policy that opens some hosts: `host` or `host:port`, in any case, IPv6 addresses with or without brackets. */
export function urlPolicyOf(openedHosts: readonly string[], isPublic: UrlPolicy['isPublic']): UrlPolicy {
  return {
    openedHosts: new Set(openedHosts.map((host) => host.toLowerCase().replaceAll(/[[\]]/g, ''))),
    isPublic,
  };
}

const PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };
const PRIVATE_NAMES = /(?:^|\.)(?:localhost|local|internal|localdomain|lan|intranet|home\.arpa|onion)$/;
const MAX_URL_LENGTH = 4096;

/**
 * Checks the text of an address before anything is connected. The URL parser has normalised the host by then: decimal, octal, hexadecimal
 * and full-width spellings of an IP address are all one.
 * @throws FetchError `blob-url-invalid` or `blob-url-blocked`.
 */
export function checkUrl(text: string, policy: UrlPolicy): Target {
  const url = parse(text);
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (host === '') throw invalid('The address names no host.');
  const port = url.port === '' ? (PORTS[url.protocol] ?? '') : url.port;
  url.hash = '';
  const isOpened = policy.openedHosts.has(host) || policy.openedHosts.has(`${host}:${port}`);
  const inner = isOpened ? null : innerSign(host, policy);
  if (inner !== null) throw blocked(inner);
  if (!isOpened && port !== PORTS[url.protocol]) throw blocked(`port ${port}`);
  return { url, isOpened };
}

/** What tells that a host is not public; `null` when nothing does before it is resolved. */
function innerSign(host: string, { isPublic }: UrlPolicy): string | null {
  if (isIP(host) !== 0) return isPublic(host) ? null : `address ${host}`;
  return host.includes('.') && !PRIVATE_NAMES.test(host) ? null : `host ${host}`;
}

function parse(text: string): URL {
  if (text.length > MAX_URL_LENGTH || !URL.canParse(text)) {
    throw invalid('This is not an address. Write one such as https://files.example.com/invoice.pdf.');
  }
  const url = new URL(text);
  if (!(url.protocol in PORTS)) throw invalid('Only http and https addresses can be fetched.');
  if (url.username !== '' || url.password !== '')
    throw invalid('Leave user name and password out of the address.');
  return url;
}
