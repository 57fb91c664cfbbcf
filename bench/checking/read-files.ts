import { readFileSync } from 'node:fs';
import type { ReadOutcome } from '@vouch/engine/host/host.ts';
import { createHost } from '@vouch/engine/host/create-host.ts';
import { treeMemory } from '../support/process-memory.ts';

/** Reads are started only this far ahead, so that not all bytes are held at once. */
const AHEAD = 4;

/** What is read: a file with what is known about it. */
export interface FileToRead {
  readonly file: string;
  readonly path: string;
}

/** A file that was read, with what that cost. */
export interface ReadFile<T extends FileToRead> {
  readonly label: T;
  readonly outcome: ReadOutcome;
  /** Wall-clock seconds of opening, recognising, inspecting and extracting. */
  readonly seconds: number;
}

/** Files that were read, and the most memory that the child processes took, bytes (`null` where it can't be measured). */
export interface ReadFiles<T extends FileToRead> {
  readonly read: readonly ReadFile<T>[];
  readonly peakBytes: number | null;
}

/** Reads files in child processes, in their order. Those that can't be read are told and left out. */
export async function readFiles<T extends FileToRead>(files: readonly T[]): Promise<ReadFiles<T>> {
  const host = createHost();
  const own = process.memoryUsage.rss();
  let peak = 0;
  try {
    const start = (label: T) => host.read({ bytes: readFileSync(label.path), fileName: label.file });
    const waiting = files.slice(0, AHEAD).map(start);
    const read: ReadFile<T>[] = [];
    for (const [index, label] of files.entries()) {
      const result = await waiting.shift();
      const next = files[index + AHEAD];
      if (next) waiting.push(start(next));
      peak = Math.max(peak, (treeMemory(process.pid) ?? own) - own);
      if (!result?.ok) console.log(`${label.file}: ${result?.error.code ?? 'not read'}`);
      else {
        const ms = Object.values(result.value.timings).reduce((sum, step) => sum + step, 0);
        read.push({ label, outcome: result.value, seconds: ms / 1000 });
      }
    }
    return { read, peakBytes: peak > 0 ? peak : null };
  } finally {
    await host.close();
  }
}
