import { areaOf, type Box } from '@vouch/core/geometry/box.ts';

import type { ShownChar } from './shown-chars.ts';

/** Share of the page from which a picture may hold a document of its own, such as a photographed receipt on a letter. */
const MIN_SHARE = 0.2;
/** Characters of the text layer in a picture from which they stand for what it shows, or it is a background. */
const MIN_CHARS = 10;

/** The large pictures of a page whose content the text layer does not tell. */
export function unreadPictures(pictures: readonly Box[], chars: readonly ShownChar[]): Box[] {
  const printed = chars.filter((char) => char.text !== ' ');
  return pictures.filter(
    (picture) =>
      areaOf(picture) >= MIN_SHARE &&
      printed.filter(({ box }) => isCentredIn(box, picture)).length < MIN_CHARS,
  );
}

/** Whether the middle of a box lies in another one. */
export function isCentredIn(box: Box, other: Box): boolean {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return x >= other.left && x <= other.right && y >= other.top && y <= other.bottom;
}
