import { type Component, componentsOf } from '../detect/components.ts';
import type { Quad } from '../geometry/homography.ts';
import type { Point } from '../geometry/point.ts';
import type { RgbPicture } from '../picture.ts';
import { edgesOf } from './edges.ts';
import { areaOfQuad, fitQuad } from './fit-quad.ts';
import { isGroundColourful } from './ground-colour.ts';
import { isInsideQuad } from './inside-quad.ts';
import { type SmallTones, smallTones } from './small-tones.ts';

/** A sheet of paper on a picture. */
export interface Paper {
  /** Clockwise from the corner nearest the top left, in pixels of the picture. */
  readonly corners: Quad;
  /** Share of the picture that it covers, 0 to 1. */
  readonly share: number;
  /** What it lies on is nearly as light, if of another colour: it is a paper only if no text stands beside it. */
  readonly isFaint: boolean;
}

/** Brightness from which something may be paper, tried in turn: light falls unevenly. */
const LEVELS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.86, 0.91] as const;
/** Smaller papers can't be read anyway. */
const LEAST_SHARE = 0.04;
/** A paper fills its four corners: less is folded, torn or no sheet, more has corners elsewhere. */
const FILLED = { from: 0.94, to: 1.04 } as const;
/** Share of a sheet that is as bright as paper; the rest is print and pictures. */
const LEAST_BRIGHT = 0.6;
const MOST_PAPERS = 12;

/**
 * The sheets of paper on a picture, from top to bottom, each with its four corners: lighter or whiter than the ground, straight-edged, all four
 * edges seen. Papers that are not sure are left out, so a scan that is all paper gives none.
 */
export function findPapers(picture: RgbPicture): readonly Paper[] {
  const found = [...papersBy(smallTones(picture))];
  const isAnyClear = found.some(({ isFaint }) => !isFaint);
  if (!isAnyClear && isGroundColourful(picture))
    found.push(...papersBy(smallTones(picture, 'whiteness'), true));
  const best = found.toSorted((a, b) => b.sureness - a.sureness);
  const papers: Paper[] = [];
  for (const { corners, share, isFaint } of best) {
    if (papers.length === MOST_PAPERS) break;
    if (papers.every((other) => areApart(other.corners, corners))) papers.push({ corners, share, isFaint });
  }
  return papers.toSorted((a, b) => middleOf(a.corners).y - middleOf(b.corners).y);
}

function* papersBy(tones: SmallTones, isByWhiteness = false) {
  for (const level of LEVELS) {
    for (const component of componentsOf(tones, level, tones.data.length * LEAST_SHARE)) {
      const paper = paperOf(component, tones);
      if (paper === null) continue;
      // One that is seen by its brightness, too, counts as such.
      yield isByWhiteness ? { ...paper, isFaint: true, sureness: paper.sureness / 2 } : paper;
    }
  }
}

function paperOf(component: Component, tones: SmallTones) {
  const quad = fitQuad(component.outline);
  if (quad === null) return null;
  const area = areaOfQuad(quad);
  const filled = spanned(component.outline) / area;
  if (filled < FILLED.from || filled > FILLED.to || component.pixels < area * LEAST_BRIGHT) return null;
  const edges = edgesOf(quad, tones);
  if (edges === null) return null;
  const [a, b, c, d] = quad.map(({ x, y }) => ({ x: (x + 0.5) * tones.step, y: (y + 0.5) * tones.step }));
  if (!a || !b || !c || !d) return null;
  const corners: Quad = [a, b, c, d];
  const share = area / (tones.width * tones.height);
  return { corners, share, isFaint: edges.isFaint, sureness: edges.sureness * (1 - Math.abs(1 - filled)) };
}

/** Pixels between the outermost ones of each row. */
function spanned(outline: readonly Point[]): number {
  let sum = 0;
  for (let at = 0; at + 1 < outline.length; at += 2) {
    sum += (outline[at + 1]?.x ?? 0) - (outline[at]?.x ?? 0) + 1;
  }
  return sum;
}

function areApart(a: Quad, b: Quad): boolean {
  return !isInsideQuad(a, middleOf(b)) && !isInsideQuad(b, middleOf(a));
}

function middleOf(quad: Quad): Point {
  return {
    x: quad.reduce((sum, { x }) => sum + x, 0) / 4,
    y: quad.reduce((sum, { y }) => sum + y, 0) / 4,
  };
}
