import { createVouchClient, type VouchClient } from '@vouch/sdk/client.ts';
import { issueToken } from '@vouch/server/control/issue-token.ts';
import { loadSettings } from '@vouch/server/config/load-settings.ts';

/** Which server, and who calls it. */
export interface ConnectOptions {
  /** Address of the server; the one of the settings, on this machine, when absent. */
  readonly server?: string;
  /** Access token or API key; absent for the server of this machine, which gives one to its operator. */
  readonly token?: string;
}

/** In whose name the operator of this machine hands documents in. */
const OPERATOR = 'operator@vouch.local';
/** Large files on slow lines. */
const TIMEOUT_MS = 300_000;

/** Makes a client for a server. A token of this machine is good for thirty days: a watch is started anew more often. */
export async function connect({ server, token }: ConnectOptions): Promise<VouchClient> {
  const { host, port } = loadSettings();
  const shown = host.includes(':') ? `[${host}]` : host;
  const baseUrl = server ?? `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : shown}:${port}`;
  const given = token ?? process.env['VOUCH_TOKEN'];
  return createVouchClient({ baseUrl, timeoutMs: TIMEOUT_MS, token: given ?? (await ownToken()) });
}

async function ownToken(): Promise<string> {
  const ttlSeconds = 30 * 24 * 60 * 60;
  return (await issueToken({ role: 'user', email: OPERATOR, ttlSeconds })).token;
}
