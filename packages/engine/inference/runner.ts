import type { ManifestOf, ModelFamily } from '../models/manifest.ts';

/** A model folder whose files were checked. */
export interface CheckedModel<F extends ModelFamily> {
  readonly folder: string;
  readonly manifest: ManifestOf<F>;
}

/** A model that is loaded. */
export interface Runner<Input, Output> {
  /** Answers one question; rejects when the model can't be run on it. */
  run(input: Input): Promise<Output>;
  /** Gives its memory back. */
  dispose(): Promise<void>;
}
