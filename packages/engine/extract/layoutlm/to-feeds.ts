import { Tensor } from 'onnxruntime-node';
import type { ManifestOf } from '../../models/manifest.ts';
import type { ModelBox } from './to-model-box.ts';
import type { WordTokenizer } from './tokens-of.ts';
import type { PlacedToken } from './windows.ts';

/** A part of a page that a model looks at in one run. */
export interface Window {
  readonly tokens: readonly PlacedToken[];
  /** By word. */
  readonly boxes: readonly ModelBox[];
  /** The page picture; `null` for models that do not look at it. */
  readonly pixels: Tensor | null;
  readonly preprocessing: Pick<ManifestOf<'layoutlm'>['preprocessing'], 'clsBox' | 'sepBox'>;
  readonly ends: WordTokenizer['ends'];
}

const NOWHERE: ModelBox = [0, 0, 0, 0];

/** The inputs of one run: those that the graph asks for. */
export function toFeeds(inputNames: readonly string[], window: Window): Record<string, Tensor> {
  const { tokens, boxes, pixels, preprocessing, ends } = window;
  const ids = [ends.cls, ...tokens.map(({ id }) => id), ends.sep];
  const places = [
    preprocessing.clsBox,
    ...tokens.map(({ word }) => boxes[word] ?? NOWHERE),
    preprocessing.sepBox,
  ];
  const row = (values: readonly number[]) => whole(values, [1, ids.length]);
  const feeds: Readonly<Record<string, Tensor | null>> = {
    input_ids: row(ids),
    attention_mask: row(ids.map(() => 1)),
    token_type_ids: row(ids.map(() => 0)),
    bbox: whole(places.flat(), [1, ids.length, 4]),
    pixel_values: pixels,
  };
  return Object.fromEntries(
    inputNames.flatMap((name) => {
      const tensor = feeds[name] ?? null;
      return tensor === null ? [] : [[name, tensor] as const];
    }),
  );
}

function whole(values: readonly number[], shape: readonly number[]): Tensor {
  return new Tensor('int64', BigInt64Array.from(values, BigInt), [...shape]);
}
