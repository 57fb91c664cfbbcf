import { expect, it } from 'vitest';

import { findScreenGrid } from './find-screen-grid.ts';
import { BARS, paperPhoto, PLAIN, screenPhoto } from './testing/lined-photo.ts';

it.each([1.6, 3.4])(
  'finds the grid of a screen whose pixels are %d of the photo wide, near words only',
  async (pitch) => {
    const { picture } = await screenPhoto(pitch);
    expect(findScreenGrid(picture, BARS)?.share).toBeGreaterThanOrEqual(0.5);
    expect(findScreenGrid(picture, [])).toBeNull();
  },
);

it.each([
  ['plain paper', PLAIN],
  ['laid paper', { ...PLAIN, laid: 0.03 }],
])('finds none on %s on a woven cloth, by the same camera', async (_name, paper) => {
  const { picture } = await paperPhoto(paper);
  expect(findScreenGrid(picture, BARS)).toBeNull();
});
