import { BlockList, isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Networks within global unicast that are tunnels or for documentation: they may lead back inside. */
const CLOSED_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'] as const;

/** IPv4 networks that are not public (IANA special-purpose registry). */
const CLOSED_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
] as const;

/**
 * IPv6 outside of 2000::/3, without the IPv4-mapped block: Node compares IPv4 addresses with it, so a wider range would close all of
 * IPv4. The IPv4 networks above decide about mapped addresses.
 */
const OUTSIDE_V6 = [
  ['::', '::fffe:ffff:ffff'],
  ['::1:0:0:0', '1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['4000::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
] as const;

/** Whether an address, in canonical text, is one that anybody on the internet may reach. Everything else is not. */
export function isPublicAddress(text: string): boolean {
  if (isIP(text) === 0) return false;
  const address = ipaddr.parse(text);
  if (address instanceof ipaddr.IPv4) {
    return address.range() === 'unicast' && !isWithin(address, CLOSED_V4);
  }
  if (!(address instanceof ipaddr.IPv6) || address.zoneId !== undefined) return false;
  if (address.isIPv4MappedAddress()) return isPublicAddress(address.toIPv4Address().toString());
  return address.match(ipaddr.parseCIDR('2000::/3')) && !isWithin(address, CLOSED_V6);
}

function isWithin(address: ipaddr.IPv4 | ipaddr.IPv6, networks: readonly string[]): boolean {
  return networks.some((network) => {
    const [base, bits] = ipaddr.parseCIDR(network);
    return base.kind() === address.kind() && address.match(base, bits);
  });
}

/** The same rule for the socket itself: a second lock, should the first one be picked. */
export function createAddressBlockList(): BlockList {
  const list = new BlockList();
  const add = (networks: readonly string[], family: 'ipv4' | 'ipv6') => {
    for (const network of networks) {
      const [base = '', bits = ''] = network.split('/');
      list.addSubnet(base, Number(bits), family);
    }
  };
  add(CLOSED_V4, 'ipv4');
  add(CLOSED_V6, 'ipv6');
  for (const [first, last] of OUTSIDE_V6) list.addRange(first, last, 'ipv6');
  return list;
}
