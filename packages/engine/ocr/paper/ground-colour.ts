import type { RgbPicture } from '../picture.ts';

/** Places along each edge of the picture that are looked at. */
const PROBES = 48;
/** Difference between the strongest and the weakest of red, green and blue, 0 to 255, from which a place has a colour. */
const COLOURFUL = 18;
/** Share of the places that have a colour. */
const LEAST_SHARE = 0.3;

/** Whether what is seen along the edges of a picture has a colour, as wood and cloth do and scanned paper does not. */
export function isGroundColourful({ data, width, height }: RgbPicture): boolean {
  let colourful = 0;
  const look = (x: number, y: number) => {
    const at = (Math.min(height - 1, Math.floor(y)) * width + Math.min(width - 1, Math.floor(x))) * 3;
    const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    if (Math.max(red, green, blue) - Math.min(red, green, blue) >= COLOURFUL) colourful += 1;
  };
  for (let probe = 0; probe < PROBES; probe += 1) {
    const share = (probe + 0.5) / PROBES;
    look(share * width, height * 0.01);
    look(share * width, height * 0.99);
    look(width * 0.01, share * height);
    look(width * 0.99, share * height);
  }
  return colourful >= PROBES * 4 * LEAST_SHARE;
}
