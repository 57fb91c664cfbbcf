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

it('finds none on laid paper on a woven cloth, by the same camera', async () => {
  const { picture } = await paperPhoto({ ...PLAIN, laid: 0.03 });
  expect(findScreenGrid(picture, BARS)).toBeNull();
});
