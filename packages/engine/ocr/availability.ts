import { loadModels } from './models/models.ts';

/** Whether pictures can be read on this machine, and if not, what to do about it. */
export type OcrAvailability =
  | { readonly available: true }
  | { readonly available: false; readonly reason: string; readonly internal: string };

/** Loads the models once to see whether reading works here. Never throws. */
export async function ocrAvailable(): Promise<OcrAvailability> {
  try {
    await loadModels();
    return { available: true };
  } catch (error) {
    return {
      available: false,
      reason:
        'Text in pictures cannot be read here: the recognition models or their runtime did not load. Run "npm ci" again on this machine.',
      internal: String(error),
    };
  }
}
