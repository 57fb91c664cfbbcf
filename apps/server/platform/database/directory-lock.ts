import { link, mkdir, readFile, rm, rmdir, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomHex } from '../ids.ts';
import { processStartOf } from './process-start.ts';

/** A directory that this process holds. */
export interface DirectoryLock {
  release(): Promise<void>;
}

/** Another living process holds the directory. */
export class DirectoryHeldError extends Error {
  override readonly name = 'DirectoryHeldError';
  readonly code = 'data-directory-held';
}

interface Holder {
  readonly pid: number;
  /** When that process started; tells it from a later one with the same number. `null` where the system does not say. */
  readonly startedAt: string | null;
  readonly host: string;
  /** Different for every lock taken. */
  readonly token: string;
}

const BEAT_MS = 5_000;
/** A holder on another machine can't be looked up; it lives as long as it touches its file. */
const SILENT_AFTER_MS = 60_000;
const STEAL_AFTER_MS = 10_000;

/**
 * Takes the lock file at `path`. One that a dead process left behind (kill -9, power cut) is taken over.
 * @throws DirectoryHeldError with the process that holds it and what to do.
 */
export async function lockDirectory(path: string): Promise<DirectoryLock> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const token = randomHex(16);
  const self: Holder = {
    pid: process.pid,
    startedAt: await processStartOf(process.pid),
    host: hostname(),
    token,
  };
  const own = `${path}.${token}`;
  await writeFile(own, JSON.stringify(self));
  try {
    while (!(await tryLink(own, path))) await removeStale(path);
  } finally {
    await rm(own, { force: true });
  }
  const beat = setInterval(() => void touch(path), BEAT_MS);
  beat.unref();
  return {
    async release() {
      clearInterval(beat);
      if ((await readHolder(path))?.token === token) await rm(path, { force: true });
    },
  };
}

/** Creating a link either makes the complete file or fails: nobody ever sees a half-written lock. */
async function tryLink(own: string, path: string): Promise<boolean> {
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes the lock of a dead holder. One process at a time does so, lest it remove the lock of a new one. */
async function removeStale(path: string): Promise<void> {
  const gate = `${path}.takeover`;
  try {
    await mkdir(gate);
  } catch {
    await sleep(20);
    const age = await ageOf(gate);
    if (age !== null && age > STEAL_AFTER_MS) await rmdir(gate).catch(() => undefined);
    return;
  }
  try {
    const holder = await readHolder(path);
    if (holder && (await isAlive(holder, path))) throw heldBy(holder, path);
    await rm(path, { force: true });
  } finally {
    await rmdir(gate);
  }
}

async function isAlive(holder: Holder, path: string): Promise<boolean> {
  if (holder.host !== hostname()) return ((await ageOf(path)) ?? Infinity) < SILENT_AFTER_MS;
  if (holder.startedAt !== null) return (await processStartOf(holder.pid)) === holder.startedAt;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function readHolder(path: string): Promise<Holder | null> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return typeof value === 'object' && value !== null && 'pid' in value ? (value as Holder) : null;
  } catch {
    return null;
  }
}

async function ageOf(path: string): Promise<number | null> {
  const facts = await stat(path).catch(() => null);
  return facts ? Date.now() - facts.mtimeMs : null;
}

async function touch(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
}

function heldBy(holder: Holder, path: string): DirectoryHeldError {
  return new DirectoryHeldError(
    `The data directory ${dirname(path)} is in use by another Vouch (process ${holder.pid} on ${holder.host}). ` +
      'Stop that one first, or give this one a directory of its own with VOUCH_DATA_DIR.',
  );
}
