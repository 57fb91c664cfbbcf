import { readFileSync } from 'node:fs';
import { comparedWords } from '@vouch/engine/forensics/image/find-traces.ts';
import { type Box, overlapOf } from '@vouch/core/geometry/box.ts';
import type { Size } from '@vouch/engine/ocr/picture.ts';
import type { StandOut } from '@vouch/engine/forensics/image/peers.ts';
import { inspectPictures } from '@vouch/engine/forensics/image/inspect-pictures.ts';
import { shownPicture } from '@vouch/engine/forensics/image/shown-picture.ts';
import { DEFAULT_LIMITS } from '@vouch/engine/host/host.ts';
import { openFile } from '@vouch/engine/open/open.ts';
import type { OpenedFile } from '@vouch/engine/open/opened-file.ts';
import type { LabelledFile } from './labelled.ts';
import type { ReadFile } from './read-files.ts';

/** A picture whose words were compared with each other. */
export interface ComparedPicture {
  readonly label: LabelledFile;
  /** Of its first page. */
  readonly words: readonly StandOut[];
  /** Whether the first word that is named lies in an edited place, where those are known. */
  readonly hasFirstRight: boolean;
  /** CPU of decoding and comparing, milliseconds. */
  readonly cpuMs: number;
  readonly megapixels: number;
}

const MICROSECONDS = 1000;
/** Common area of a named word and an edited place, as a share. */
const SAME_PLACE = 0.15;

/** Compares the words of all files that are pictures or scans, as they were recognised. */
export async function comparedPictures(
  files: readonly ReadFile<LabelledFile>[],
): Promise<readonly ComparedPicture[]> {
  const compared: ComparedPicture[] = [];
  for (const { label, outcome } of files) {
    const { pages } = outcome.document;
    if (pages[0]?.textSource !== 'ocr') continue;
    const opened = await openFile({ bytes: readFileSync(label.path), fileName: label.file }, DEFAULT_LIMITS);
    if (!opened.ok) continue;
    const found = await compareOne(opened.value, pages, label.bbox ?? []);
    opened.value.pages.close();
    if (found !== null) compared.push({ label, ...found });
  }
  return compared;
}

async function compareOne(
  file: OpenedFile,
  pages: ReadFile<LabelledFile>['outcome']['document']['pages'],
  edited: readonly (readonly number[])[],
): Promise<Omit<ComparedPicture, 'label'> | null> {
  const before = process.cpuUsage();
  const inspection = await inspectPictures(file, pages);
  const { user, system } = process.cpuUsage(before);
  const [first] = pages;
  const shown = inspection === null || first === undefined ? null : await shownPicture(file, first);
  if (shown === null || first === undefined) return null;
  const { picture, table } = shown;
  return {
    words: comparedWords(picture, first.words, table),
    hasFirstRight: edited.some((pixels) =>
      overlapsBox(inspection?.pictureTraces[0]?.place.box, pixels, picture),
    ),
    cpuMs: (user + system) / MICROSECONDS,
    megapixels: (picture.width * picture.height) / 1e6,
  };
}

/** Left, top, right and bottom in pixels against a box in shares of the picture. */
function overlapsBox(box: Box | undefined, pixels: readonly number[], { width, height }: Size): boolean {
  const [left = 0, top = 0, right = 0, bottom = 0] = pixels;
  const place = { left: left / width, top: top / height, right: right / width, bottom: bottom / height };
  return box !== undefined && overlapOf(box, place) > SAME_PLACE;
}
