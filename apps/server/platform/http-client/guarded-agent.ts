import dns from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';
import { blocked } from './fetch-problem.ts';
import { createAddressBlockList } from './public-address.ts';

/** Resolves a name to all of its addresses. */
export type Resolve = (
  host: string,
  options: { readonly all: true; readonly family?: number },
  done: (error: Error | null, addresses: ReadonlyArray<{ address: string; family: number }>) => void,
) => void;

/** What connections are made of. */
export interface AgentOptions {
  readonly isPublic: (address: string) => boolean;
  readonly resolve?: Resolve;
  /** Whether the socket's own block list is used as well. */
  readonly hasBlockList: boolean;
  readonly idleTimeoutMs: number;
}

const MAX_HEADER_BYTES = 16_384;
const CONNECT_TIMEOUT_MS = 5_000;

/**
 * Connections whose address was checked. The socket calls `lookup` itself, so the address that is checked is the one that is connected to:
 * a name that changes its answer in between gains nothing. Literal addresses never get here: the URL check and the block list stop them.
 */
export function createGuardedAgent(options: AgentOptions): Agent {
  const blockList = options.hasBlockList ? { blockList: createAddressBlockList() } : {};
  return createAgent(options, { lookup: guardedLookup(options), ...blockList });
}

/** Connections to hosts that the operator opened: any address. */
export function createOpenAgent(options: Pick<AgentOptions, 'idleTimeoutMs'>): Agent {
  return createAgent(options, {});
}

function createAgent({ idleTimeoutMs }: Pick<AgentOptions, 'idleTimeoutMs'>, connect: object): Agent {
  return new Agent({
    connect: { timeout: CONNECT_TIMEOUT_MS, autoSelectFamily: true, ...connect },
    pipelining: 0,
    connections: 4,
    keepAliveTimeout: 1,
    headersTimeout: idleTimeoutMs,
    bodyTimeout: idleTimeoutMs,
    maxHeaderSize: MAX_HEADER_BYTES,
  });
}

function guardedLookup({ isPublic, resolve = dns.lookup }: AgentOptions): LookupFunction {
  return (host, options, callback) => {
    const family = typeof options.family === 'number' ? { family: options.family } : {};
    resolve(host, { all: true, ...family }, (error, addresses) => {
      const fail = (reason: Error) => callback(reason, '', 0);
      if (error !== null) return fail(error);
      // One private address among public ones is a trap, not a mistake.
      const bad = addresses.find(({ address }) => !isPublic(address));
      const first = addresses[0];
      if (bad !== undefined || first === undefined)
        return fail(blocked(`${host} is ${bad?.address ?? 'nowhere'}`));
      if (options.all === true) return callback(null, [...addresses]);
      return callback(null, first.address, first.family);
    });
  };
}
