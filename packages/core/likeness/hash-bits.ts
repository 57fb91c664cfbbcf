const HASH = /^[0-9a-f]{16}$/;

/** Whether the text is a 64-bit hash as 16 lower-case hexadecimal digits. */
export function isHash64(text: string): boolean {
  return HASH.test(text);
}

/** Bits in which two 64-bit hashes differ, 0 to 64; 64 when one is missing or malformed. */
export function hashDistance(a: string | null, b: string | null): number {
  if (a === null || b === null || !isHash64(a) || !isHash64(b)) return 64;
  return bitsIn32(halfOf(a, 0) ^ halfOf(b, 0)) + bitsIn32(halfOf(a, 8) ^ halfOf(b, 8));
}

function halfOf(hash: string, from: number): number {
  return Number.parseInt(hash.slice(from, from + 8), 16);
}

/** Bits that are set in 32 (H. S. Warren, Hacker's Delight, figure 5-2). */
function bitsIn32(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
