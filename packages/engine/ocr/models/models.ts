import { type Alphabet, readAlphabet } from './alphabet.ts';
import { findModelFiles } from './model-files.ts';
import { type Network, loadNetwork } from './network.ts';

/** Everything that reads a page. */
export interface Models {
  /** Picture to text probability per pixel. */
  readonly detection: Network;
  /** Picture of one line to character probabilities per step. */
  readonly recognition: Network;
  readonly alphabet: Alphabet;
}

let loading: Promise<Models> | null = null;

/** The models, loaded on first use and kept for the life of the process; a failed load is tried again on the next call. */
export function loadModels(): Promise<Models> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<Models> {
  const files = findModelFiles();
  return {
    detection: await loadNetwork(files.detection),
    recognition: await loadNetwork(files.recognition),
    alphabet: await readAlphabet(files.alphabet),
  };
}
