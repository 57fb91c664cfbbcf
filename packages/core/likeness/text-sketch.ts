/** Values in a sketch; likeness is known to about 1 in √64. */
const SIZE = 64;
/** Values in a band: texts that share about two thirds of their word pairs nearly always share a band. */
const BAND = 4;
const DIGITS = 4;
/** Words that count: more tell nothing new, and work stays bounded. */
const MOST_WORDS = 4_000;
/** Texts with fewer word pairs are all alike. */
const FEWEST_PAIRS = 8;

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * What a text is recognised by though some words of it were read differently: MinHash (Broder 1997) over pairs of neighbouring words,
 * 64 values of 16 bits as 256 hexadecimal digits. `null` for a text that is too short to tell.
 */
export function textSketchOf(text: string): string | null {
  const pairs = pairsOf(text);
  if (pairs.size < FEWEST_PAIRS) return null;
  const least = new Uint32Array(SIZE).fill(0xffffffff);
  for (const pair of pairs) {
    const hash = hashOf(pair);
    for (let at = 0; at < SIZE; at += 1) {
      const value = mixed(hash ^ Math.imul(at + 1, 0x9e3779b1));
      if (value < (least[at] ?? 0)) least[at] = value;
    }
  }
  return Array.from(least, (value) => (value & 0xffff).toString(16).padStart(DIGITS, '0')).join('');
}

/** Share of word pairs that two texts have in common, 0 to 1; `null` when one has no sketch. */
export function textLikenessOf(a: string | null, b: string | null): number | null {
  const [left, right] = [valuesOf(a), valuesOf(b)];
  if (left === null || right === null) return null;
  return left.filter((value, at) => value === right[at]).length / SIZE;
}

/** Keys under which a text is filed and looked up: texts that are alike nearly always share one. Empty for no sketch. */
export function textKeysOf(sketch: string | null): readonly string[] {
  const values = valuesOf(sketch);
  if (values === null) return [];
  return Array.from({ length: SIZE / BAND }, (_, band) => {
    const part = values.slice(band * BAND, (band + 1) * BAND).join('');
    return `t${band.toString(16)}${part}`;
  });
}

function pairsOf(text: string): ReadonlySet<string> {
  const words: string[] = [];
  for (const [word] of text.normalize('NFKC').toLowerCase().matchAll(WORD)) {
    words.push(word);
    if (words.length === MOST_WORDS) break;
  }
  return new Set(words.slice(1).map((word, before) => `${words[before] ?? ''} ${word}`));
}

function valuesOf(sketch: string | null): readonly string[] | null {
  return sketch?.length === SIZE * DIGITS ? (sketch.match(/[0-9a-f]{4}/g) ?? null) : null;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Spreads a number over 32 bits (the finaliser of MurmurHash3). */
function mixed(value: number): number {
  let mix = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}
