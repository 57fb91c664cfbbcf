import { detectLines } from '../detect/detect-lines.ts';
import type { OrientedRect } from '../geometry/oriented-rect.ts';
import type { Models } from '../models/models.ts';
import type { Homography } from '../geometry/homography.ts';
import type { Plane } from '../paper/rectify.ts';
import { type LineReader, lineReader } from '../read/line-reader.ts';
import { confidenceOf } from '../read/recognise-line.ts';
import { type Frame, type Turn, addTurns, frameOf } from './frame.ts';

/** Lines that are read to tell up from down. */
const PROBES = 3;

/** Mean confidence of the probes from which a page stands upright beyond doubt; upside down it stays below about 0.65. */
const SURE = 0.8;

/** A page the right way up, with its areas of text and a reader that remembers what it has read. */
export interface UprightPage {
  readonly frame: Frame;
  /** Takes a point of the frame's picture to the picture as it was given, both in pixels. */
  readonly toGiven: Homography;
  /** Degrees clockwise by which the picture as it was given must be turned to stand upright. */
  readonly turned: Turn;
  readonly rects: readonly OrientedRect[];
  readonly reader: LineReader;
}

/**
 * Finds the text of a picture and the quarter turn that makes it upright. Sideways pages show in the shape of their text areas;
 * upside-down ones are told by reading a few lines both ways, which costs nothing on pages that are upright. `known` are the areas of
 * the picture as it is, where they have been looked for already.
 */
export async function standUpright(
  models: Models,
  { picture, toGiven }: Plane,
  known: readonly OrientedRect[] | null = null,
): Promise<UprightPage> {
  const asGiven = frameOf(picture, 0);
  const rects = known ?? (await detectLines(models.detection, asGiven));
  if (!liesSideways(rects)) return { ...(await rightWayUp(models, asGiven, rects)), toGiven };
  const turned = frameOf(picture, 90);
  const found = await detectLines(models.detection, turned);
  return { ...(await rightWayUp(models, turned, found)), toGiven };
}

/** Whether more text, by length, runs down the page than across it. */
export function liesSideways(rects: readonly OrientedRect[]): boolean {
  let across = 0;
  let down = 0;
  for (const { width, height } of rects) {
    if (height > 1.5 * width) down += height;
    else if (width > 1.5 * height) across += width;
  }
  return down > across;
}

async function rightWayUp(
  models: Models,
  frame: Frame,
  rects: readonly OrientedRect[],
): Promise<Omit<UprightPage, 'toGiven'>> {
  const upright = { frame, turned: frame.turned, rects, reader: lineReader(models, frame) };
  const probes = probesOf(rects);
  const confidence = await meanConfidence(upright.reader, probes);
  if (probes.length === 0 || confidence >= SURE) return upright;
  const flippedFrame = frameOf(frame.picture, addTurns(frame.turned, 180));
  const reader = lineReader(models, flippedFrame);
  const flip = (rect: OrientedRect) => flipRect(rect, frame);
  if ((await meanConfidence(reader, probes.map(flip))) <= confidence) return upright;
  return { frame: flippedFrame, turned: flippedFrame.turned, rects: rects.map(flip), reader };
}

/** Lines that tell most for their cost: of middling length, the tallest first; any lines when there are none of these. */
function probesOf(rects: readonly OrientedRect[]): readonly OrientedRect[] {
  const middling = rects.filter(({ width, height }) => width > 4 * height && width < 14 * height);
  const candidates = middling.length > 0 ? middling : rects;
  return candidates.toSorted((a, b) => b.height - a.height).slice(0, PROBES);
}

async function meanConfidence(reader: LineReader, probes: readonly OrientedRect[]): Promise<number> {
  let sum = 0;
  for (const rect of probes) sum += confidenceOf((await reader(rect)).glyphs);
  return probes.length === 0 ? 0 : sum / probes.length;
}

function flipRect(rect: OrientedRect, { size }: Frame): OrientedRect {
  return { ...rect, x: size.width - rect.x, y: size.height - rect.y };
}
