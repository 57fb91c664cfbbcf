import type { Box } from '@vouch/core/geometry/box.ts';

/** A printed word and its place. */
export interface PlacedWord {
  readonly text: string;
  readonly box: Box;
}

/** A page for a LayoutLM model. */
export interface LayoutlmInput {
  /** In reading order. */
  readonly words: readonly PlacedWord[];
  /** Page picture: PNG, JPEG or WebP; `null` for models that do not look at it. */
  readonly picture: Uint8Array | null;
}

/** The label that a model gives a word. */
export interface WordLabel {
  /** As the model names it, such as `B-TOTAL`. */
  readonly label: string;
  /** Chance of the label, 0 to 1. */
  readonly confidence: number;
}

/** The labels of a page's words; `null` for words that the model could not see, such as signs that its vocabulary lacks. */
export interface LayoutlmOutput {
  readonly labels: readonly (WordLabel | null)[];
}
