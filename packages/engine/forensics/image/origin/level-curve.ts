/** Levels that share one value of the curve. */
const BIN = 16;
const BINS = 256 / BIN;
const FEWEST = 8;

/**
 * The curve of brightness that leads from one picture to another of the same size: for each level the median of what stands there in the
 * other. Programs that brighten, sharpen or grey a picture leave its old preview as it was.
 */
export function levelCurve(from: Uint8Array, to: Uint8Array): (level: number) => number {
  const groups = Array.from({ length: BINS }, (): number[] => []);
  for (const [at, level] of from.entries()) groups[Math.floor(level / BIN)]?.push(to[at] ?? 0);
  const knots = groups.flatMap((values, bin) =>
    values.length < FEWEST ? [] : [{ at: bin * BIN + BIN / 2, value: medianOf(values) }],
  );
  return (level) => {
    const next = knots.findIndex(({ at }) => at >= level);
    const right = knots[next] ?? knots.at(-1);
    const left = knots[next - 1] ?? right;
    if (right === undefined || left === undefined) return level;
    if (right.at === left.at) return right.value;
    const share = Math.min(1, Math.max(0, (level - left.at) / (right.at - left.at)));
    return left.value + share * (right.value - left.value);
  };
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
