import { availableParallelism } from 'node:os';

import { createHost } from '@vouch/engine/host/create-host.ts';
import { DEFAULT_LIMITS, type FactsWanted } from '@vouch/engine/host/host.ts';

import { expandPaths } from '../files/expand-paths.ts';
import { createProgress } from '../output/progress-bar.ts';
import { inOrder } from './in-order.ts';
import { type FileAnswer, FILE_SYSTEM_CODES, readFileWith } from './read-file.ts';

/** How files are read. */
export interface ReadingOptions {
  /** Documents at a time; all cores when absent. */
  readonly jobs?: number;
  /** Seconds a document may take. */
  readonly timeout?: number;
}

/**
 * Reads files in parallel and hands each answer over in input order.
 * @returns whether every file could at least be fetched.
 */
export async function readFiles(
  args: readonly string[],
  options: ReadingOptions & { readonly facts: FactsWanted },
  onAnswer: (answer: FileAnswer) => void,
): Promise<boolean> {
  const paths = await expandPaths(args);
  const jobs = Math.max(1, Math.min(options.jobs ?? availableParallelism(), paths.length));
  const timeoutMs = options.timeout === undefined ? DEFAULT_LIMITS.timeoutMs : options.timeout * 1000;
  const host = createHost({ children: jobs, limits: { timeoutMs } });
  const progress = createProgress(paths.length);
  let isComplete = true;
  try {
    const reading = { maxBytes: DEFAULT_LIMITS.maxBytes, facts: options.facts };
    const answers = inOrder(paths, jobs, (path) => readFileWith(host, path, reading));
    for await (const answer of answers) {
      if (answer.error !== null && FILE_SYSTEM_CODES.has(answer.error.code)) isComplete = false;
      progress.pause();
      onAnswer(answer);
      progress.advance();
    }
  } finally {
    progress.stop();
    await host.close();
  }
  return isComplete;
}
