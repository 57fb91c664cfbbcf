import { isHash64 } from './hash-bits.ts';

/** A 64-bit hash has four bands of 16 bits. */
const BANDS = 4;
const DIGITS = 4;
const BITS = 16;

/** Under which keys a picture is filed: its four bands. Empty for no hash. */
export function pictureKeysOf(hash: string | null): readonly string[] {
  return bandsOf(hash).map(keyOf);
}

/**
 * Where to look for pictures like this one: all its bands, and each with one bit turned. Two hashes that differ in at most seven bits
 * share a key then: of four bands one differs in at most one bit.
 */
export function pictureProbesOf(hash: string | null): readonly string[] {
  return bandsOf(hash).flatMap((bits, band) => [
    keyOf(bits, band),
    ...Array.from({ length: BITS }, (_, bit) => keyOf(bits ^ (1 << bit), band)),
  ]);
}

function bandsOf(hash: string | null): readonly number[] {
  if (hash === null || !isHash64(hash)) return [];
  return Array.from({ length: BANDS }, (_, band) =>
    Number.parseInt(hash.slice(band * DIGITS, (band + 1) * DIGITS), 16),
  );
}

function keyOf(bits: number, band: number): string {
  return `p${band}${bits.toString(16).padStart(DIGITS, '0')}`;
}
