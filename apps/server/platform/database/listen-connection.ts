import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from '../logger/logger.ts';
import type { Listener, Unlisten } from './database.ts';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/** One connection for all channels, made on the first `listen`; it comes back by itself when it is lost. */
export class ListenConnection {
  readonly #connectionString: string;
  readonly #logger: Logger;
  readonly #listeners = new Map<string, Set<Listener>>();
  #current: Promise<pg.Client> | null = null;
  #name = 'vouch-listen';
  #isClosed = false;

  constructor(connectionString: string, logger: Logger) {
    this.#connectionString = connectionString;
    this.#logger = logger;
  }

  /** Hears a channel until the returned function is called. */
  async listen(channel: string, listener: Listener): Promise<Unlisten> {
    const set = this.#listeners.get(channel) ?? new Set();
    this.#listeners.set(channel, set.add(listener));
    const client = await (this.#current ??= this.#connect());
    await client.query(`listen ${client.escapeIdentifier(channel)}`);
    return () => {
      set.delete(listener);
      return Promise.resolve();
    };
  }

  /** Carries a name that others can see for as long as this process lives: the server notices at once when the other end is gone. */
  async announce(name: string): Promise<void> {
    this.#name = name;
    const client = await (this.#current ??= this.#connect());
    await client.query(`select set_config('application_name', $1, false)`, [name]);
  }

  /** Hangs up for good. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const client = await this.#current?.catch(() => null);
    await client?.end();
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.#connectionString,
      application_name: this.#name,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
    });
    client.on('error', (error) => this.#logger.warn({ err: error }, 'The notification connection broke'));
    client.on('notification', ({ channel, payload }) => {
      for (const listener of this.#listeners.get(channel) ?? []) listener.onNotification(payload ?? '');
    });
    await client.connect();
    for (const channel of this.#listeners.keys())
      await client.query(`listen ${client.escapeIdentifier(channel)}`);
    client.once('end', () => void this.#restore());
    return client;
  }

  async #restore(): Promise<void> {
    this.#current = null;
    let pauseMs = FIRST_PAUSE_MS;
    while (!this.#isClosed) {
      await sleep(pauseMs);
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      if (await this.#tryOnce()) return;
    }
  }

  async #tryOnce(): Promise<boolean> {
    try {
      await (this.#current ??= this.#connect());
    } catch (error) {
      this.#current = null;
      this.#logger.warn({ err: error }, 'Could not restore the notification connection yet');
      return false;
    }
    for (const set of this.#listeners.values()) for (const listener of set) listener.onGap();
    return true;
  }
}
