import type { Page } from '@vouch/core/document/document.ts';
import type { PrintedCode } from '@vouch/core/document/printed-code.ts';

import { inspectPictures, type PictureInspection } from '../forensics/image/inspect-pictures.ts';
import type { FactsWanted } from '../host/host.ts';
import type { OpenedFile } from '../open/opened-file.ts';
import { glanceAt } from './glance.ts';
import { turnCodes } from './turn-facts.ts';

/** What pictures of the pages tell that reading does not need. */
export interface GatheredFacts extends Partial<PictureInspection> {
  readonly pictureHash: string | null;
  readonly codes?: readonly PrintedCode[];
}

/** Looks at the pages once more for the checks; not at all where basic facts are enough. */
export async function gatherFacts(
  file: OpenedFile,
  pages: readonly Page[],
  wanted: FactsWanted,
): Promise<GatheredFacts> {
  if (wanted === 'basic') return { pictureHash: null };
  const { pictureHash, codes } = await glanceAt(file.pages);
  const inspection = await inspectPictures(file, pages);
  return {
    pictureHash,
    codes: turnCodes(codes, pages),
    ...inspection,
  };
}
