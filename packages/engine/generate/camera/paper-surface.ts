import type { RgbPicture } from '../../ocr/picture.ts';
import type { Random } from '../random.ts';
import { type Color, LIGHT_OF_LEVEL, type Spot, type Surface } from './surface.ts';

/** Printed paper on a table: everything of it that repeats regularly, as the pixels of a screen do. */
export interface PaperPlan {
  /** Grain of the paper, share of its light. */
  readonly grain: number;
  /** Depth of the lines of laid paper, share of its light; 0 for none. */
  readonly laid: number;
  /** Dots of the printer's screen over the width of the page: grey is printed as dots. */
  readonly dots: number;
  /** Turn of the printer's screen, radians. */
  readonly turn: number;
  /** Share of ink that tints the whole paper; 0 for none. */
  readonly tint: number;
  /** What it lies on. */
  readonly table: 'plain' | 'wood' | 'weave';
}

/** Chooses a paper: most are plain, some are laid or tinted. */
export function planPaper(random: Random): PaperPlan {
  return {
    grain: 0.005 + random.next() * 0.03,
    laid: random.chance(0.15) ? 0.01 + random.next() * 0.02 : 0,
    dots: random.int(500, 1_250),
    turn: random.pick([15, 45, 45, 75]) * (Math.PI / 180),
    tint: random.chance(0.15) ? 0.04 + random.next() * 0.1 : 0,
    table: random.pick(['plain', 'wood', 'weave']),
  };
}

/** Lines of laid paper over the width of a page: about one a millimetre. */
const LAID_LINES = 210;
/** Light below and above which nothing is printed as dots: ink and bare paper. */
const SOLID = 0.05;
const BARE = 0.97;
/** Light of bare paper. */
const PAPER = 0.85;

/** A printed page on a table. */
export function paperSurface(page: RgbPicture, plan: PaperPlan, random: Random): Surface {
  const fibres = Float32Array.from({ length: FIBRES * FIBRES }, () => random.next() * 2 - 1);
  const pitch = page.width / plan.dots;
  const [cos, sin] = [Math.cos(plan.turn) / pitch, Math.sin(plan.turn) / pitch];
  const lines = (LAID_LINES / page.width) * 2 * Math.PI;
  const dotted = (light: number, x: number, y: number) => {
    const wave = Math.cos(2 * Math.PI * (x * cos + y * sin)) * Math.cos(2 * Math.PI * (y * cos - x * sin));
    return 0.5 + 0.5 * wave < 1 - light ? SOLID : 1;
  };
  return {
    size: page,
    lightAt({ x, y }: Spot, color: Color): number {
      if (x < 0 || y < 0 || x >= page.width - 1 || y >= page.height - 1) return tableLight(plan.table, x, y);
      const level = page.data[(Math.floor(y) * page.width + Math.floor(x)) * 3 + color] as number;
      const tone = (LIGHT_OF_LEVEL[level] as number) * (1 - plan.tint);
      const grain = 1 + plan.grain * fibreAt(fibres, x, y) + plan.laid * Math.sin(y * lines);
      const isGrey = tone > SOLID && tone < BARE;
      return PAPER * grain * (isGrey ? dotted(tone, x, y) : tone);
    },
  };
}

const FIBRES = 256;

/** Smooth noise that repeats only after 512 pixels. */
function fibreAt(fibres: Float32Array, x: number, y: number): number {
  const [u, v] = [x / 2, y / 2];
  const [column, row] = [Math.floor(u), Math.floor(v)];
  const [across, down] = [u - column, v - row];
  const value = (c: number, r: number) => fibres[((r & 255) << 8) | (c & 255)] as number;
  const top = value(column, row) * (1 - across) + value(column + 1, row) * across;
  const bottom = value(column, row + 1) * (1 - across) + value(column + 1, row + 1) * across;
  return top * (1 - down) + bottom * down;
}

function tableLight(table: PaperPlan['table'], x: number, y: number): number {
  if (table === 'plain') return 0.2;
  if (table === 'wood') return 0.3 + 0.05 * Math.sin(y / 14 + 3 * Math.sin(x / 260)) + 0.03 * Math.sin(y / 3);
  return 0.35 + 0.12 * Math.sin(x / 1.3) * Math.sin(y / 1.3);
}
