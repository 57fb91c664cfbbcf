import type { ManifestOf } from '../models/manifest.ts';

/** The states of the tokens of some texts. */
export interface TokenStates {
  /** Texts × tokens × dimensions. */
  readonly data: Float32Array;
  readonly shape: readonly number[];
  /** 1 for tokens of the text, 0 for what fills it up; texts × tokens. */
  readonly mask: ArrayLike<bigint>;
}

/** One vector of length 1 for each text: the mean of its tokens' states, or the state of its first token. Throws for other dimensions than told. */
export function poolTokens(
  { data, shape, mask }: TokenStates,
  { dimensions, pooling }: Pick<ManifestOf<'embedding'>['preprocessing'], 'dimensions' | 'pooling'>,
): readonly Float32Array[] {
  const [texts = 0, tokens = 0, size = 0] = shape;
  if (size !== dimensions)
    throw new TypeError(`The model gives ${size} dimensions; its manifest says ${dimensions}.`);
  return Array.from({ length: texts }, (_, text) => {
    const sum = new Float32Array(size);
    for (let token = 0; token < (pooling === 'cls' ? 1 : tokens); token += 1) {
      if (mask[text * tokens + token] === 0n) continue;
      const start = (text * tokens + token) * size;
      for (let index = 0; index < size; index += 1)
        sum[index] = (sum[index] ?? 0) + (data[start + index] ?? 0);
    }
    return toUnit(sum);
  });
}

/** A vector of nothing but zeros stays one. */
function toUnit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return length > 0 ? vector.map((value) => value / length) : vector;
}
