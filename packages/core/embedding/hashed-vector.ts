/** A vector that features are added to by their hashes (feature hashing with signs, Weinberger et al. 2009). */
export interface HashedVector {
  add(feature: string, weight: number): void;
  /** The vector with length 1, each part rounded to six decimals; all zeros when nothing was added. */
  toUnit(): readonly number[];
}

/** An empty vector of so many dimensions. */
export function createHashedVector(dimensions: number): HashedVector {
  const vector = Array.from({ length: dimensions }, () => 0);
  return {
    add(feature, weight) {
      const hash = hashOf(feature);
      const index = hash % dimensions;
      const sign = (hash >>> 16) % 2 === 0 ? 1 : -1;
      vector[index] = (vector[index] ?? 0) + sign * weight;
    },
    toUnit: () => toUnit(vector),
  };
}

/** Runs of so many characters, with marks where the text begins and ends. */
export function gramsOf(text: string, length: number): readonly string[] {
  const padded = `^${text}$`;
  return Array.from({ length: Math.max(0, padded.length - length + 1) }, (_, start) =>
    padded.slice(start, start + length),
  );
}

/** The vector with length 1; all zeros stay as they are. */
export function toUnit(vector: readonly number[]): readonly number[] {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : vector.map((value) => Math.round((value / length) * 1e6) / 1e6);
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  // Spread the last characters over all bits.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return (hash ^ (hash >>> 13)) >>> 0;
}
