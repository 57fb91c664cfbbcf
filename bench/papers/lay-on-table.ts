import {
  homographyBetween,
  project,
  type Homography,
  type Quad,
} from '@vouch/engine/ocr/geometry/homography.ts';
import { rectangleOf } from '@vouch/engine/ocr/paper/rectify.ts';
import type { RgbPicture, Size } from '@vouch/engine/ocr/picture.ts';
import type { Random } from '@vouch/engine/generate/random.ts';

/** A photo of a table, and the corners of the papers on it. */
export interface Table {
  readonly picture: RgbPicture;
  readonly papers: readonly Quad[];
}

const SIZE: Size = { width: 1_200, height: 1_000 };
/** What papers lie on: a colour at each place. */
const GROUNDS = {
  dark: [plain(92, 74, 60), plain(60, 66, 72), plain(120, 96, 70), plain(40, 44, 40)],
  light: [plain(224, 206, 176), plain(205, 208, 212), plain(226, 222, 214), plain(190, 200, 210)],
  patterned: [wood, squares],
} as const;

/** A kind of ground, by name. */
export type GroundId = keyof typeof GROUNDS;

/** Whether a name is that of a ground. */
export function isGround(name: string): name is GroundId {
  return name in GROUNDS;
}

type Rgb = readonly [red: number, green: number, blue: number];
type Ground = (x: number, y: number) => Rgb;

function plain(...color: Rgb): Ground {
  return () => color;
}

/** Light boards with grain. */
function wood(x: number, y: number): Rgb {
  const grain = 10 * Math.sin(y / 9 + 3 * Math.sin(x / 170)) + 5 * Math.sin(y / 2.3);
  const joint = y % 210 < 3 ? -60 : 0;
  return [212 + grain + joint, 184 + grain + joint, 146 + grain + joint];
}

/** A tablecloth of red and white squares. */
function squares(x: number, y: number): Rgb {
  const shades = [
    [236, 232, 228],
    [206, 130, 126],
    [186, 62, 60],
  ] as const;
  return shades[(Math.floor(x / 34) % 2) + (Math.floor(y / 34) % 2)] ?? shades[0];
}

/** Largest turn of a paper either way, radians. */
const MOST_TURN = 0.16;
/** Room around a paper, as a share of its place. */
const ROOM = 0.13;
const NOISE = 14;
/** White paper is a little grey on a photo. */
const PAPER_TONE = 0.96;

/** Lays pictures of receipts side by side on a table, each turned a little, in light that falls off to one side. */
export function layOnTable(
  receipts: readonly RgbPicture[],
  random: Random,
  groundId: GroundId = 'dark',
): Table {
  const place = SIZE.width / receipts.length;
  const laid = receipts.map((receipt, index) => {
    const middle = { x: place * (index + 0.5), y: SIZE.height / 2 };
    return {
      receipt,
      corners: cornersOf(receipt, { middle, place, turn: (random.next() * 2 - 1) * MOST_TURN }),
    };
  });
  const ground = random.pick<Ground>(GROUNDS[groundId]);
  const shadow = random.next() * 0.4;
  const maps = laid.map(({ receipt, corners }) => ({
    receipt,
    map: homographyBetween(corners, rectangleOf(receipt)),
  }));
  const data = new Uint8Array(SIZE.width * SIZE.height * 3);
  for (let at = 0; at < data.length; at += 3) {
    const [x, y] = [(at / 3) % SIZE.width, Math.floor(at / 3 / SIZE.width)];
    const color = maps.map(({ receipt, map }) => colorAt(receipt, map, { x, y })).find((one) => one !== null);
    const light = (PAPER_TONE * (SIZE.width - shadow * x)) / SIZE.width;
    const grain = (random.next() - 0.5) * NOISE;
    for (const [channel, value] of (color ?? ground(x, y)).entries())
      data[at + channel] = clamp(value * light + grain);
  }
  return { picture: { data, ...SIZE }, papers: laid.map(({ corners }) => corners) };
}

/** As large as its place allows, turned about its middle. */
function cornersOf(
  size: Size,
  {
    middle,
    place,
    turn,
  }: { readonly middle: { x: number; y: number }; readonly place: number; readonly turn: number },
): Quad {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const wide = size.width * cos + size.height * Math.abs(sin);
  const tall = size.height * cos + size.width * Math.abs(sin);
  const scale = (1 - ROOM) * Math.min(place / wide, SIZE.height / tall);
  const at = (u: number, v: number) => {
    const [x, y] = [u * size.width * scale, v * size.height * scale];
    return { x: middle.x + x * cos - y * sin, y: middle.y + x * sin + y * cos };
  };
  return [at(-0.5, -0.5), at(0.5, -0.5), at(0.5, 0.5), at(-0.5, 0.5)];
}

function colorAt(
  { data, width, height }: RgbPicture,
  map: Homography | null,
  point: { x: number; y: number },
) {
  if (map === null) return null;
  const { x, y } = project(map, point);
  if (x < 0 || y < 0 || x >= width || y >= height) return null;
  const at = (Math.floor(y) * width + Math.floor(x)) * 3;
  return [...data.subarray(at, at + 3)];
}

function clamp(value: number): number {
  return Math.max(0, Math.min(255, Math.round(value)));
}
