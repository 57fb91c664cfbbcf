import { detectLines } from '../detect/detect-lines.ts';
import { SAME_PLACE } from '../geometry/homography.ts';
import type { OrientedRect } from '../geometry/oriented-rect.ts';
import type { Models } from '../models/models.ts';
import { frameOf } from '../page/frame.ts';
import { standUpright, type UprightPage } from '../page/stand-upright.ts';
import { straighten } from '../page/straighten.ts';
import type { RgbPicture } from '../picture.ts';
import { choosePapers } from './choose-papers.ts';
import { findPapers } from './find-papers.ts';
import { rectify, type Plane } from './rectify.ts';

/**
 * The sheets on a picture, each upright and straight with its areas of text: one for each paper where several lie apart, else one that is
 * the picture itself or the paper on it.
 */
export async function layFlat(models: Models, picture: RgbPicture): Promise<readonly UprightPage[]> {
  const given: Plane = { picture, toGiven: SAME_PLACE };
  const papers = findPapers(picture);
  if (papers.length === 0) return [await flat(models, given)];
  const rects = await detectLines(models.detection, frameOf(picture, 0));
  const sheets: UprightPage[] = [];
  for (const { corners } of choosePapers(papers, rects)) {
    const plane = rectify(picture, corners);
    if (plane !== null) sheets.push(await flat(models, plane));
  }
  return sheets.length > 0 ? sheets : [await flat(models, given, rects)];
}

async function flat(
  models: Models,
  plane: Plane,
  known: readonly OrientedRect[] | null = null,
): Promise<UprightPage> {
  return straighten(models, await standUpright(models, plane, known));
}
