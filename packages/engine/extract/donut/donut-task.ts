import type { Box } from '@vouch/core/geometry/box.ts';
import type { FieldTarget } from '../../models/label-maps/label-map.ts';

/** A page for a Donut model. */
export interface DonutInput {
  /** Page picture: PNG, JPEG or WebP. */
  readonly picture: Uint8Array;
  /** The part that holds the document; `null`: the whole picture. */
  readonly crop: Box | null;
}

/** What a Donut model wrote. */
export interface DonutAnswer {
  /** Which field was asked for; `null` when the model reads all fields at once. */
  readonly asked: FieldTarget | null;
  /** Tokens as text, with their tags: as hostile as the document. */
  readonly text: string;
  /** Geometric mean of the chances of its tokens, 0 to 1. */
  readonly confidence: number;
}

/** What a Donut model wrote, question by question. */
export interface DonutOutput {
  readonly answers: readonly DonutAnswer[];
}
