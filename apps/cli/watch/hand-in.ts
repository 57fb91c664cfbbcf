import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { InvalidInputError } from '@vouch/sdk/errors.ts';
import type { VouchClient } from '@vouch/sdk/client.ts';
import { isSame, type SeenFile } from './find-files.ts';

/** What became of a file. `later`: it changed, or the server could not be reached; it is looked at again. */
export type HandedIn =
  | { readonly kind: 'taken'; readonly taskId: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'later'; readonly reason: string };

/** What handing in works with. */
export interface HandInDeps {
  readonly client: Pick<VouchClient, 'uploadFile'>;
  readonly autoSave: boolean;
  /** Looks at a file anew. */
  readonly lookAgain: (file: SeenFile) => Promise<SeenFile | null>;
}

/**
 * Hands a file in. Its key is made of its name and content: should this process die before the file is out of the way, the next one hands
 * the same in under the same key, and the server knows it.
 */
export async function handIn({ client, autoSave, lookAgain }: HandInDeps, file: SeenFile): Promise<HandedIn> {
  const bytes = await readFile(file.path).catch(() => null);
  const now = await lookAgain(file);
  if (bytes === null || now === null || !isSame(now, file))
    return { kind: 'later', reason: 'it is still being written' };
  const idempotencyKey = `watch-${createHash('sha256').update(`${file.name}\0`).update(bytes).digest('hex')}`;
  try {
    const accepted = await client.uploadFile(new Blob([bytes]), basename(file.path), {
      autoSave,
      idempotencyKey,
    });
    return { kind: 'taken', taskId: accepted.task_id };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: error instanceof InvalidInputError ? 'refused' : 'later', reason };
  }
}
