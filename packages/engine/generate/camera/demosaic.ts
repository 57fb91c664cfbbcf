import type { Size } from '../../ocr/picture.ts';

/** Which colour a photosite measures: red, green, green and blue of each two by two (B. Bayer, US patent 3971065). */
export function colorOfSite(x: number, y: number): 0 | 1 | 2 {
  if ((x & 1) !== (y & 1)) return 1;
  return (x & 1) === 0 ? 0 : 2;
}

/** Three values a pixel from one a site: what is missing is the mean of the sites of that colour around. */
export function demosaic(sites: Float32Array, { width, height }: Size): Float32Array {
  const full = new Float32Array(sites.length * 3);
  const counts = new Uint8Array(3);
  for (let y = 0, pixel = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, pixel += 1) {
      counts.fill(0);
      const to = pixel * 3;
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
        for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
          const color = colorOfSite(column, row);
          counts[color] = (counts[color] as number) + 1;
          full[to + color] = (full[to + color] as number) + (sites[row * width + column] as number);
        }
      }
      for (let color = 0; color < 3; color += 1)
        full[to + color] = (full[to + color] as number) / (counts[color] as number);
      full[to + colorOfSite(x, y)] = sites[pixel] as number;
    }
  }
  return full;
}
