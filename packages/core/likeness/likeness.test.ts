import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { hashDistance } from './hash-bits.ts';
import { pictureKeysOf, pictureProbesOf } from './picture-keys.ts';
import { textKeysOf, textLikenessOf, textSketchOf } from './text-sketch.ts';

const hex = fc.bigInt({ min: 0n, max: (1n << 64n) - 1n });
const toHash = (bits: bigint) => bits.toString(16).padStart(16, '0');

/** Words of a text, each like no other. */
const words = (from: number, count: number) => Array.from({ length: count }, (_, at) => `word${from + at}`);

describe('pictures', () => {
  it('are at a distance of as many bits as differ', () => {
    fc.assert(
      fc.property(hex, hex, (a, b) => {
        const differing = (a ^ b).toString(2).replaceAll('0', '').length;
        expect(hashDistance(toHash(a), toHash(b))).toBe(differing);
      }),
    );
  });

  it('share a key whenever they differ in at most seven bits', () => {
    const bits = fc.uniqueArray(fc.integer({ min: 0, max: 63 }), { maxLength: 7 });
    fc.assert(
      fc.property(hex, bits, (hash, turned) => {
        const other = turned.reduce((value, bit) => value ^ (1n << BigInt(bit)), hash);
        const filed = new Set(pictureKeysOf(toHash(hash)));
        expect(pictureProbesOf(toHash(other)).some((key) => filed.has(key))).toBe(true);
      }),
    );
  });

  it('without a hash are filed nowhere', () => {
    expect([pictureKeysOf(null), pictureKeysOf('zz'), pictureProbesOf(null)]).toEqual([[], [], []]);
  });
});

describe('texts', () => {
  it('are as alike as their word pairs are common, to about one in eight', () => {
    const a = words(0, 400);
    for (const kept of [400, 300, 200, 100, 0]) {
      const b = [...a.slice(0, kept), ...words(1_000, 400 - kept)];
      const pairs = Math.max(0, kept - 1);
      const share = pairs / (2 * 399 - pairs);
      const likeness = textLikenessOf(textSketchOf(a.join(' ')), textSketchOf(b.join(' ')));
      expect(Math.abs((likeness ?? 1) - share), String(kept)).toBeLessThan(0.2);
    }
  });

  it('are the same whatever their case, spacing and punctuation', () => {
    const text = words(0, 30).join(' ');
    expect(textSketchOf(text.toUpperCase().replaceAll(' ', ',\n'))).toBe(textSketchOf(text));
  });

  it('that are much alike share a key under which they are found', () => {
    const a = words(0, 300);
    const b = a.map((word, at) => (at % 25 === 0 ? `other${at}` : word));
    const filed = new Set(textKeysOf(textSketchOf(a.join(' '))));
    expect(textKeysOf(textSketchOf(b.join(' '))).some((key) => filed.has(key))).toBe(true);
  });

  it('of few words are like nothing', () => {
    expect(textSketchOf('Total 5.00 thank you')).toBeNull();
    expect(textLikenessOf(null, textSketchOf(words(0, 30).join(' ')))).toBeNull();
    expect(textKeysOf(null)).toEqual([]);
  });
});
