import { toUnit } from '@vouch/core/embedding/hashed-vector.ts';
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
): ReadonlyArray<readonly number[]> {
  const [texts = 0, tokens = 0, size = 0] = shape;
  if (size !== dimensions)
    throw new TypeError(`The model gives ${size} dimensions; its manifest says ${dimensions}.`);
  return Array.from({ length: texts }, (_, text) => {
    const sum = Array.from({ length: size }, () => 0);
    for (let token = 0; token < (pooling === 'cls' ? 1 : tokens); token += 1) {
      if (mask[text * tokens + token] === 0n) continue;
      const start = (text * tokens + token) * size;
      for (let index = 0; index < size; index += 1)
        sum[index] = (sum[index] ?? 0) + (data[start + index] ?? 0);
    }
    return toUnit(sum);
  });
}
