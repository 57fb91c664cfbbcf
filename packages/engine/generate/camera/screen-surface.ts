import type { RgbPicture } from '../../ocr/picture.ts';
import type { Random } from '../random.ts';
import { type Color, LIGHT_OF_LEVEL, type Spot, type Surface } from './surface.ts';

/** How the pixels of a flat panel are built: three stripes side by side with black between them. */
export interface PanelPlan {
  /** Places of the red, green and blue stripe from the left: panels come in both orders. */
  readonly order: readonly [number, number, number];
  /** Width of a stripe as a share of its third. */
  readonly stripe: number;
  /** Height of a stripe as a share of the pixel. */
  readonly height: number;
}

const ORDERS = [
  [0, 1, 2],
  [0, 1, 2],
  [2, 1, 0],
] as const;
/** What a reader program shows around a page. */
const AROUND = 0.16;

/** Chooses a panel. */
export function planPanel(random: Random): PanelPlan {
  return {
    order: random.pick(ORDERS),
    stripe: 0.72 + random.next() * 0.2,
    height: 0.78 + random.next() * 0.14,
  };
}

/** A page as a screen shows it, one of its pixels for each of the panel. White shows as 1 from afar. */
export function screenSurface(page: RgbPicture, { order, stripe, height }: PanelPlan): Surface {
  const brightness = 3 / (stripe * height);
  const row = (1 - height) / 2;
  const columns = order.map((place) => (place + (1 - stripe) / 2) / 3);
  return {
    size: page,
    lightAt(spot: Spot, color: Color): number {
      const [left, top] = [spot.x - spot.reach / 2, spot.y - spot.reach / 2];
      const [right, bottom] = [left + spot.reach, top + spot.reach];
      const column = columns[color] as number;
      let sum = 0;
      for (let y = Math.floor(top); y < bottom; y += 1) {
        const tall = Math.min(y + row + height, bottom) - Math.max(y + row, top);
        if (tall <= 0) continue;
        for (let x = Math.floor(left); x < right; x += 1) {
          const wide = Math.min(x + column + stripe / 3, right) - Math.max(x + column, left);
          if (wide <= 0) continue;
          const isPage = x >= 0 && y >= 0 && x < page.width && y < page.height;
          const level = isPage ? (page.data[(y * page.width + x) * 3 + color] as number) : 0;
          sum += wide * tall * (isPage ? (LIGHT_OF_LEVEL[level] as number) : AROUND);
        }
      }
      return (sum * brightness) / (spot.reach * spot.reach);
    },
  };
}
