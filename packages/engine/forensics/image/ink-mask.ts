import type { Luma } from './luma.ts';
import { grown, type Region } from './region.ts';

/** Which pixels of a region are ink, and how dark ink and paper are. */
export interface InkMask {
  /** Around the ink, within the region that was asked for. */
  readonly region: Region;
  /** One byte a pixel of the region: 1 for ink. */
  readonly ink: Uint8Array;
  readonly inkLevel: number;
  readonly paperLevel: number;
  readonly inkCount: number;
}

/** Paper and ink must differ by this much to be told apart. */
const LEAST_CONTRAST = 24;
/** Rim of paper that is kept around the ink, pixels. */
const RIM_PX = 2;
/** Space around a word that is looked at with it, pixels. */
const AROUND_PX = 3;

/** Tells ink from paper half-way between their levels; `null` where a region holds no clear dark ink. */
export function inkMaskOf(picture: Luma, box: Region): InkMask | null {
  const region = grown(box, AROUND_PX, picture);
  const levels = levelsOf(picture, region);
  if (levels === null) return null;
  const threshold = (levels.ink + levels.paper) / 2;
  const tight = tightened(picture, region, threshold);
  if (tight === null) return null;
  const around = grown(tight, RIM_PX, picture);
  const width = around.right - around.left;
  const ink = new Uint8Array(width * (around.bottom - around.top));
  let inkCount = 0;
  for (let y = around.top, at = 0; y < around.bottom; y += 1) {
    for (let x = around.left; x < around.right; x += 1, at += 1) {
      if ((picture.levels[y * picture.width + x] ?? 255) >= threshold) continue;
      ink[at] = 1;
      inkCount += 1;
    }
  }
  return { region: around, ink, inkLevel: levels.ink, paperLevel: levels.paper, inkCount };
}

/** Height of the ink itself in pixels. */
export function inkHeight({ region }: InkMask): number {
  return region.bottom - region.top - 2 * RIM_PX;
}

function levelsOf(picture: Luma, region: Region): { readonly ink: number; readonly paper: number } | null {
  const histogram = new Uint32Array(256);
  for (let y = region.top; y < region.bottom; y += 1) {
    const row = y * picture.width;
    for (let x = region.left; x < region.right; x += 1) {
      const level = picture.levels[row + x] ?? 0;
      histogram[level] = (histogram[level] ?? 0) + 1;
    }
  }
  const ink = percentile(histogram, 0.04);
  const paper = percentile(histogram, 0.75);
  return paper - ink < LEAST_CONTRAST ? null : { ink, paper };
}

/** The level below which the share of counted pixels lies. */
export function percentile(histogram: Uint32Array, share: number): number {
  const total = histogram.reduce((sum, count) => sum + count, 0);
  let seen = 0;
  for (let level = 0; level < histogram.length; level += 1) {
    seen += histogram[level] ?? 0;
    if (seen >= total * share) return level;
  }
  return histogram.length - 1;
}

function tightened(picture: Luma, region: Region, threshold: number): Region | null {
  let { right: left, bottom: top, left: right, top: bottom } = region;
  for (let y = region.top; y < region.bottom; y += 1) {
    for (let x = region.left; x < region.right; x += 1) {
      if ((picture.levels[y * picture.width + x] ?? 255) >= threshold) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
    }
  }
  return right - left < 3 || bottom - top < 5 ? null : { left, top, right, bottom };
}
