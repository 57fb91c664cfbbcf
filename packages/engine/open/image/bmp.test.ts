import fc from 'fast-check';
import { expect, test } from 'vitest';

import { decodeBmp } from './bmp.ts';

interface Kind {
  readonly bits: number;
  readonly height?: number;
  readonly compression?: number;
  readonly tables?: readonly number[];
  readonly rows: readonly (readonly number[])[];
}

/** A bitmap of width 2 with the given rows of bytes in file order. */
function bmp({ bits, height = 2, compression = 0, tables = [], rows }: Kind): Buffer {
  const head = Buffer.alloc(54);
  head.write('BM');
  head.writeUInt32LE(54 + tables.length * 4, 10);
  head.writeUInt32LE(40, 14);
  head.writeInt32LE(2, 18);
  head.writeInt32LE(height, 22);
  head.writeUInt16LE(1, 26);
  head.writeUInt16LE(bits, 28);
  head.writeUInt32LE(compression, 30);
  const table = Buffer.alloc(tables.length * 4);
  tables.forEach((value, index) => table.writeUInt32LE(value, index * 4));
  return Buffer.concat([head, table, ...rows.map((row) => Buffer.from(row))]);
}

const RED = [255, 0, 0];
const GREEN = [0, 255, 0];
const BLUE = [0, 0, 255];
const WHITE = [255, 255, 255];
/** Upper row red, green; lower row blue, white. */
const expected = [...RED, ...GREEN, ...BLUE, ...WHITE];

test.each<[string, Kind]>([
  [
    '24 bits, bottom row first',
    {
      bits: 24,
      rows: [
        [255, 0, 0, 255, 255, 255, 0, 0],
        [0, 0, 255, 0, 255, 0, 0, 0],
      ],
    },
  ],
  [
    '24 bits, top row first',
    {
      bits: 24,
      height: -2,
      rows: [
        [0, 0, 255, 0, 255, 0, 0, 0],
        [255, 0, 0, 255, 255, 255, 0, 0],
      ],
    },
  ],
  [
    '32 bits',
    {
      bits: 32,
      rows: [
        [255, 0, 0, 0, 255, 255, 255, 0],
        [0, 0, 255, 0, 0, 255, 0, 0],
      ],
    },
  ],
  [
    '8 bits with palette',
    {
      bits: 8,
      tables: [0xff0000, 0x00ff00, 0x0000ff, 0xffffff],
      rows: [
        [2, 3, 0, 0],
        [0, 1, 0, 0],
      ],
    },
  ],
  [
    '4 bits with palette',
    {
      bits: 4,
      tables: [0xff0000, 0x00ff00, 0x0000ff, 0xffffff],
      rows: [
        [0x23, 0, 0, 0],
        [0x01, 0, 0, 0],
      ],
    },
  ],
  [
    '16 bits, 5 each',
    {
      bits: 16,
      rows: [
        [0x1f, 0, 0xff, 0x7f],
        [0, 0x7c, 0xe0, 0x03],
      ],
    },
  ],
  [
    '16 bits with masks 5-6-5',
    {
      bits: 16,
      compression: 3,
      tables: [0xf800, 0x07e0, 0x001f],
      rows: [
        [0x1f, 0, 0xff, 0xff],
        [0, 0xf8, 0xe0, 0x07],
      ],
    },
  ],
])('%s is decoded', (_name, kind) => {
  expect(decodeBmp(bmp(kind))).toEqual({ width: 2, height: 2, data: Uint8Array.from(expected) });
});

test('rows that are missing at the end stay white', () => {
  const cut = bmp({ bits: 24, rows: [[255, 0, 0, 255, 255, 255, 0, 0]] });
  expect(decodeBmp(cut)?.data).toEqual(Uint8Array.from([...WHITE, ...WHITE, ...BLUE, ...WHITE]));
});

test('compressed and impossible kinds are refused', () => {
  expect(decodeBmp(bmp({ bits: 8, compression: 1, rows: [] }))).toBeNull();
  expect(decodeBmp(bmp({ bits: 7, rows: [] }))).toBeNull();
  expect(decodeBmp(bmp({ bits: 24, height: 0, rows: [] }))).toBeNull();
  expect(decodeBmp(Buffer.from('BM'))).toBeNull();
});

test('no header makes the decoder throw', () => {
  const base = bmp({ bits: 24, rows: [[1, 2, 3, 4, 5, 6, 0, 0]] });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat({ max: base.length - 1 }), fc.nat({ max: 255 })), { maxLength: 8 }),
      (edits) => {
        const changed = Buffer.from(base);
        // Width and height stay small: how large a picture may be is checked before decoding.
        for (const [at, value] of edits) if (at < 18 || at > 25) changed[at] = value;
        decodeBmp(changed);
      },
    ),
  );
});
