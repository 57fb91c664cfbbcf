import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { connect, type ConnectOptions } from '../client/connect.ts';
import { printLine } from '../output/print-line.ts';
import { UsageError } from '../usage-error.ts';
import { findFiles, isSame, type SeenFile } from '../watch/find-files.ts';
import { type HandedIn, handIn, type HandInDeps } from '../watch/hand-in.ts';
import { putAway, putAwayRefused } from '../watch/put-away.ts';
import { openTakenList, type TakenList } from '../watch/taken-list.ts';

/** Options of `vouch watch`. */
export interface WatchOptions extends ConnectOptions {
  /** Seconds between two looks; a file is ready when it stayed as it was between them. */
  readonly every: number;
  /** Ends when all that is there was handed in. */
  readonly once?: boolean;
  /** Leaves files where they are and keeps a list instead. */
  readonly keep?: boolean;
  readonly done?: string;
  readonly failed?: string;
  readonly autoSave: boolean;
}

interface Watched {
  readonly folder: string;
  readonly done: string;
  readonly failed: string;
  /** `null` when files are moved. */
  readonly taken: TakenList | null;
}

/** Hands in what comes into a folder, until it is stopped. Returns the exit code. */
export async function watch(folder: string, options: WatchOptions): Promise<number> {
  const watched = await openFolder(folder, options);
  const client = await connect(options);
  const deps = { client, autoSave: options.autoSave, lookAgain };
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
  process.stderr.write(`Watching ${watched.folder}\n`);
  let before: readonly SeenFile[] = [];
  for (let round = 0; !stopping.signal.aborted; round += 1) {
    const seen = await findFiles(watched.folder, [watched.done, watched.failed]);
    const waiting = seen.filter((file) => watched.taken?.has(file) !== true);
    const ready = waiting.filter((file) =>
      isSame(
        before.find(({ name }) => name === file.name),
        file,
      ),
    );
    const left = await handInAll(ready, { watched, deps, signal: stopping.signal });
    if (options.once === true && round > 0 && waiting.length === ready.length) return left === 0 ? 0 : 1;
    before = seen;
    await sleep(options.every * 1000, undefined, { signal: stopping.signal }).catch(() => undefined);
  }
  return 0;
}

interface Round {
  readonly watched: Watched;
  readonly deps: HandInDeps;
  readonly signal: AbortSignal;
}

/** @returns how many files were not taken. */
async function handInAll(files: readonly SeenFile[], { watched, deps, signal }: Round): Promise<number> {
  let left = 0;
  for (const file of files) {
    if (signal.aborted) break;
    const handed = await handIn(deps, file);
    if (handed.kind !== 'taken') left += 1;
    await settle(file, handed, watched);
    printLine(
      `${handed.kind === 'taken' ? `taken    ${handed.taskId}` : handed.kind.padEnd(8)} ${lineOf(file, handed)}`,
    );
  }
  return left;
}

async function settle(file: SeenFile, handed: HandedIn, { done, failed, taken }: Watched): Promise<void> {
  if (handed.kind === 'later') return;
  if (taken !== null) await taken.add(file);
  else if (handed.kind === 'taken') await putAway(file, done);
  else await putAwayRefused(file, failed, handed.reason);
}

function lineOf({ name }: SeenFile, handed: HandedIn): string {
  const shown = name.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ');
  return handed.kind === 'taken' ? shown : `${shown}: ${handed.reason}`;
}

async function openFolder(folder: string, options: WatchOptions): Promise<Watched> {
  const path = resolve(folder);
  const facts = await stat(path).catch(() => null);
  if (facts?.isDirectory() !== true) throw new UsageError(`${folder} is no folder.`);
  return {
    folder: path,
    done: resolve(options.done ?? join(path, 'done')),
    failed: resolve(options.failed ?? join(path, 'failed')),
    taken: options.keep === true ? await openTakenList(path) : null,
  };
}

async function lookAgain(file: SeenFile): Promise<SeenFile | null> {
  const facts = await stat(file.path).catch(() => null);
  return facts && { ...file, sizeBytes: facts.size, mtimeMs: facts.mtimeMs };
}
