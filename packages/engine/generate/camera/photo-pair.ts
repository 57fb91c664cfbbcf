import type { Word } from '@vouch/core/document/document.ts';
import { type Box, clampBox } from '@vouch/core/geometry/box.ts';

import { DEFAULT_LIMITS } from '../../host/host.ts';
import { openFile } from '../../open/open.ts';
import { homographyBetween, project, type Homography, type Quad } from '../../ocr/geometry/homography.ts';
import type { Size } from '../../ocr/picture.ts';
import { generateDocument } from '../generate-document.ts';
import type { LocaleId } from '../locales/locale.ts';
import { createRandom, type Random } from '../random.ts';
import { paperSurface, type PaperPlan, planPaper } from './paper-surface.ts';
import { type Camera, photograph } from './photograph.ts';
import { type PanelPlan, planPanel, screenSurface } from './screen-surface.ts';

/** A photo with the words on it. */
export interface PhotoWithWords {
  readonly bytes: Uint8Array;
  readonly words: readonly Word[];
}

/** One page photographed twice by one camera from one place: from a screen, and printed on paper. */
export interface PhotoPair {
  readonly screen: PhotoWithWords;
  readonly paper: PhotoWithWords;
  readonly shot: Shot;
  readonly panel: PanelPlan;
  readonly print: PaperPlan;
}

/** Which page to photograph. */
export interface PhotoPairOptions {
  readonly seed: number;
  readonly kind: 'receipt' | 'invoice';
  readonly locale?: LocaleId;
  /** What the seed does not choose. */
  readonly shot?: Partial<Shot>;
  readonly print?: Partial<PaperPlan>;
}

/** Where the camera is held and what it is like. */
export interface Shot extends Omit<Camera, 'size' | 'toSurface'> {
  /** Pixels of the screen over the width of the page. */
  readonly pageWidth: number;
  /** Pixels of the photo for each of the screen. */
  readonly pitch: number;
  /** Degrees clockwise. */
  readonly turn: number;
  /** How far the corners move inwards at most, as a share of the side. */
  readonly slant: number;
}

/** Chooses distance, angle, lens and saving. */
export function planShot(kind: PhotoPairOptions['kind'], random: Random): Shot {
  const pageWidth = kind === 'receipt' ? random.int(380, 620) : random.int(760, 1_000);
  return {
    pageWidth,
    pitch: 1.2 + random.next() * (kind === 'receipt' ? 3 : 1.6),
    turn: (random.next() * 2 - 1) * 6,
    slant: random.next() * 0.05,
    blur: 0.8 + random.next() * 1.4,
    grain: 0.004 + random.next() * 0.02,
    shadow: random.next() * 0.35,
    sharpen: random.pick([0, 0.5, 1, 1.5]),
    shrink: random.pick([1, 1, 1, 0.8, 0.6]),
    quality: random.int(70, 95),
  };
}

/** Makes both photos from a seed. Same options, same photos. */
export async function photoPair(options: PhotoPairOptions): Promise<PhotoPair> {
  const { seed, kind, locale } = options;
  const random = createRandom(`camera ${kind} ${seed}`);
  const shot = { ...planShot(kind, random.fork('shot')), ...options.shot };
  const panel = planPanel(random.fork('panel'));
  const print = { ...planPaper(random.fork('paper')), ...options.print };
  const { bytes } = await generateDocument({ seed, kind, format: 'pdf', ...(locale ? { locale } : {}) });
  const shown = await drawnPage(bytes, shot.pageWidth);
  const printed = await drawnPage(bytes, shot.pageWidth * 2);
  const corners = cornersOf(shown.picture, shot, random.fork('corners'));
  const noise = random.fork('noise');
  return {
    screen: await taken(screenSurface(shown.picture, panel), { ...shown, corners, shot }, noise),
    paper: await taken(
      paperSurface(printed.picture, print, random.fork('fibres')),
      { ...printed, corners, shot },
      noise,
    ),
    shot,
    panel,
    print,
  };
}

/** Longest side of a photo, pixels: of a longer page the upper part is photographed. */
const LONGEST_PX = 1_600;
/** What is seen around the page, as a share of its width. */
const MARGIN = 0.03;

async function drawnPage(pdf: Uint8Array, widthPx: number) {
  const opened = await openFile({ bytes: pdf, fileName: 'page.pdf' }, DEFAULT_LIMITS);
  if (!opened.ok) throw new Error(`Our own PDF can't be opened: ${opened.error.code}`);
  const { pages } = opened.value;
  try {
    const picture = await pages.draw(0, { for: 'viewing', widthPx });
    return { picture, words: (await pages.view(0)).words };
  } finally {
    pages.close();
  }
}

/** Where the corners of the page come to lie on the photo. */
function cornersOf(page: Size, { pitch, turn, slant }: Shot, random: Random): Quad {
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [width, height] = [page.width * pitch, page.height * pitch];
  const corner = (across: 0 | 1, down: 0 | 1) => {
    const x = width * (across === 0 ? -0.5 + random.next() * slant : 0.5 - random.next() * slant);
    const y = height * (down === 0 ? -0.5 + random.next() * slant : 0.5 - random.next() * slant);
    return { x: x * cos - y * sin, y: x * sin + y * cos };
  };
  const quad = [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)] as const;
  const left = Math.min(...quad.map(({ x }) => x)) - MARGIN * width;
  const top = Math.min(...quad.map(({ y }) => y)) - MARGIN * width;
  const moved = ({ x, y }: { x: number; y: number }) => ({ x: x - left, y: y - top });
  return [moved(quad[0]), moved(quad[1]), moved(quad[2]), moved(quad[3])];
}

interface Scene {
  readonly words: readonly Word[];
  readonly corners: Quad;
  readonly shot: Shot;
}

async function taken(
  surface: ReturnType<typeof screenSurface>,
  { words, corners, shot }: Scene,
  random: Random,
): Promise<PhotoWithWords> {
  const size = sizeOf(corners);
  const page = rectangleOf(surface.size);
  const toSurface = homographyBetween(corners, page);
  const toPhoto = homographyBetween(page, corners);
  if (toSurface === null || toPhoto === null) throw new Error('A page of ours has no extent.');
  const bytes = await photograph(surface, { ...shot, size, toSurface }, random);
  const placed = words.map((word) => ({
    ...word,
    box: boxOn(word.box, { surface: surface.size, toPhoto, size }),
  }));
  return {
    bytes,
    words: placed.filter(({ box }) => box.bottom < 1 && box.right > box.left && box.bottom > box.top),
  };
}

function sizeOf(corners: Quad): Size {
  const far = (side: 'x' | 'y') =>
    Math.ceil(Math.max(...corners.map((corner) => corner[side])) * (1 + MARGIN));
  return { width: Math.min(LONGEST_PX, far('x')), height: Math.min(LONGEST_PX, far('y')) };
}

function rectangleOf({ width, height }: Size): Quad {
  return [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ];
}

/** The upright box on the photo around a box of the page, both in shares. */
function boxOn(
  box: Box,
  { surface, toPhoto, size }: { readonly surface: Size; readonly toPhoto: Homography; readonly size: Size },
): Box {
  const { width, height } = surface;
  const corners = rectangleOf({ width: box.right - box.left, height: box.bottom - box.top }).map(({ x, y }) =>
    project(toPhoto, { x: (box.left + x) * width, y: (box.top + y) * height }),
  );
  return clampBox({
    left: Math.min(...corners.map(({ x }) => x)) / size.width,
    top: Math.min(...corners.map(({ y }) => y)) / size.height,
    right: Math.max(...corners.map(({ x }) => x)) / size.width,
    bottom: Math.max(...corners.map(({ y }) => y)) / size.height,
  });
}
