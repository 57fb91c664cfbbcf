import { dirname } from 'node:path';
import type * as Library from '@huggingface/transformers';

/** The library that runs transformer models, loaded on first use: it takes a while. */
export type Transformers = typeof Library;

/**
 * The library set up for one model folder: it reads files of this folder's parent only and never uses the network. Models are checked
 * before; nothing is fetched, cached or completed behind our back.
 */
export async function offlineTransformers(folder: string): Promise<Transformers> {
  const library = await import('@huggingface/transformers');
  const { env } = library;
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.useFSCache = false;
  env.useBrowserCache = false;
  env.localModelPath = `${dirname(folder)}/`;
  env.fetch = () => Promise.reject(new Error('Models are never fetched.'));
  return library;
}
