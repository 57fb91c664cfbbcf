import type { ImageFacts } from '../../document/image-facts.ts';
import { defineRule } from '../rule.ts';

/** Cameras finish a picture within seconds; improving night shots takes some more. */
const SLACK_MS = 120_000;

/** A photo whose file was not written by the camera that it names. */
export const savedAgain = defineRule({
  id: 'saved-again',
  family: 'provenance',
  severity: 'INFO',
  title: 'The photo was saved again after it was taken',
  about:
    'Compares what the camera noted (size, time) and how cameras write files with how this file was written: order of its parts, quantisation tables, Huffman codes. It is told for the record and weighs nothing.',
  why: 'It tells that the file is not the original from the camera, which may still exist.',
  falsePositives: 'Any photo that was cropped, turned, made smaller or sent by a messenger.',
  source:
    'EXIF 2.32 (pixel dimensions, dates); ITU-T T.81, annex K; measured on receipt scans: as frequent on genuine as on edited ones.',
  logOdds: 0,
  appliesTo: ({ document }) =>
    document.image?.cameraModel ? null : 'The file names no camera that took the picture.',
  evaluate: ({ document }) => {
    const { image } = document;
    const signs = image === null ? [] : signsOf(image);
    if (image === null || signs.length === 0) return null;
    return {
      severity: 'INFO',
      explanation: `The file names ${(image.cameraModel ?? '').slice(0, 60)} but ${signs.join(' and ')}: it was saved again by a program. Ask for the original photo if other findings make you doubt.`,
      evidence: [],
      logOdds: 0,
    };
  },
});

function signsOf(image: ImageFacts): readonly string[] {
  return [sizeSign(image), timeSign(image), writingSign(image)].filter((sign) => sign !== null);
}

function sizeSign({ notedSize, width, height }: ImageFacts): string | null {
  if (!notedSize) return null;
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const { width: noted, height: other } = notedSize;
  const isSame = Math.min(noted, other) === short && Math.max(noted, other) === long;
  return isSame ? null : `was ${noted} × ${other} pixels large when it was taken, ${width} × ${height} now`;
}

function timeSign({ takenAt, modifiedAt }: ImageFacts): string | null {
  if (takenAt === null || modifiedAt === null) return null;
  const gapMs = Date.parse(modifiedAt) - Date.parse(takenAt);
  return gapMs > SLACK_MS ? `was changed on ${modifiedAt.slice(0, 10)}, after it was taken` : null;
}

/** Cameras begin their files with EXIF; a JFIF head before it, or Adobe's own parts, come from programs. */
function writingSign({ saving }: ImageFacts): string | null {
  if (!saving) return null;
  const { segments, tables, quality } = saving;
  if (segments.includes('Ducky') || segments.includes('Photoshop')) return 'is written as Adobe programs do';
  const hasProgramHead = segments[0] === 'JFIF' && segments.includes('EXIF');
  if (!hasProgramHead || tables === 'others') return null;
  return `is written as by a program with the library ${tables} (quality ${quality ?? '?'})`;
}
