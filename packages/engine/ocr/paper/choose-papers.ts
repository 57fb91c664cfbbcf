import type { Quad } from '../geometry/homography.ts';
import type { OrientedRect } from '../geometry/oriented-rect.ts';
import type { Paper } from './find-papers.ts';
import { isInsideQuad } from './inside-quad.ts';

/** Share of the text that must stand on the papers: where more stands beside them, they are white panels of one page. Beside faint ones none may. */
const LEAST_INSIDE = 0.9;
/** A sheet with less text is a card, a napkin or an envelope. */
const LEAST_AREAS = 4;
/** Sides that lean less, in radians, are as good as straight. */
const STRAIGHT = (1 * Math.PI) / 180;

/**
 * The papers that are to be read each on its own, by where the text of the picture stands: several sheets, or one that lies aslant.
 * None when the picture is best read as it is.
 */
export function choosePapers(papers: readonly Paper[], rects: readonly OrientedRect[]): readonly Paper[] {
  const written = papers.filter(({ corners }) => countInside(corners, rects) >= LEAST_AREAS);
  const inside = rects.filter((rect) => written.some(({ corners }) => isInsideQuad(corners, rect)));
  const least = written.some(({ isFaint }) => isFaint) ? 1 : LEAST_INSIDE;
  if (written.length === 0 || inside.length < rects.length * least) return [];
  const [only, ...others] = written;
  return others.length === 0 && only !== undefined && isStraight(only.corners) ? [] : written;
}

function countInside(corners: Quad, rects: readonly OrientedRect[]): number {
  return rects.filter((rect) => isInsideQuad(corners, rect)).length;
}

/** Whether every side runs along the picture's own sides. */
function isStraight(corners: Quad): boolean {
  return corners.every((from, index) => {
    const to = corners[(index + 1) % 4] ?? from;
    const angle = Math.atan2(to.y - from.y, to.x - from.x);
    const quarter = Math.PI / 2;
    return Math.abs(angle - Math.round(angle / quarter) * quarter) < STRAIGHT;
  });
}
